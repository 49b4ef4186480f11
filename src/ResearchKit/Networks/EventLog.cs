namespace ResearchKit;

/// <summary>
/// Columns, not objects: one entry is one initiator-recipient pair. One layout for 40 people and for 10,000,000 rows (about 16 bytes a row).
/// </summary>
/// <param name="Roster">The persons.</param>
/// <param name="From">Index of the initiator.</param>
/// <param name="To">Index of the recipient.</param>
/// <param name="Minute">Minutes since 1970-01-01 on the study's wall clock; empty = undated.</param>
/// <param name="Weight">Weight; empty = all 1.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record EventLog(Roster Roster, ReadOnlyMemory<int> From, ReadOnlyMemory<int> To, ReadOnlyMemory<int> Minute, ReadOnlyMemory<float> Weight, Provenance Provenance)
{
    /// <summary>Number of entries.</summary>
    public int Count => From.Length;
}
