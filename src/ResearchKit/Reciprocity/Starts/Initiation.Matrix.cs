namespace ResearchKit;

public static partial class Initiation
{
    /// <summary>What <see cref="Matrix(Interactions, CountingRule)"/> is.</summary>
    public static MeasureInfo MatrixInfo { get; } = new(
        "initiation-matrix", "Who starts with whom",
        "I[G,H] = sum over contacts started in group G, over their recipients in group H, of w; groups = roles or sectors; w = 1/recipients in H (Act), 1 (Pair), 1/all recipients (Fractional)",
        "ResearchKit", 0, double.PositiveInfinity);

    /// <summary>The matrix under the headline counting rule of the study.</summary>
    public static InitiationMatrix Matrix(Interactions interactions) => Matrix(interactions, Headline(interactions).Rule);

    /// <summary>
    /// Contacts by the role that started them and the role addressed. The role acted in counts where it is recorded, else the role held on the day;
    /// with two roles open at once and neither recorded, the contact is left out and counted.
    /// </summary>
    /// <remarks>Chosen contacts only: convened ones, unknown starters and roles that are left out of all counts are in the provenance.</remarks>
    public static InitiationMatrix Matrix(Interactions interactions, CountingRule rule) => Matrix(interactions, rule, OccasionScope.Chosen);

    /// <summary>As <see cref="Matrix(Interactions, CountingRule)"/>, of chosen contacts, of convened ones or of both.</summary>
    public static InitiationMatrix Matrix(Interactions interactions, CountingRule rule, OccasionScope occasions)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        if (!Enum.IsDefined(rule)) throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such counting rule.");
        return new MatrixTally(new RoleGroups(interactions.Study), rule, occasions).Of(interactions);
    }

    /// <summary>
    /// The same, sector by sector, under the headline counting rule: the sector of the role held on the day, else of participants.csv, else of the
    /// person's organisation. With two sectors open at once the contact is left out and counted.
    /// </summary>
    public static InitiationMatrix SectorMatrix(Interactions interactions) => SectorMatrix(interactions, Headline(interactions).Rule);

    /// <summary>As <see cref="SectorMatrix(Interactions)"/>, under a counting rule, of chosen contacts, of convened ones or of both.</summary>
    public static InitiationMatrix SectorMatrix(Interactions interactions, CountingRule rule, OccasionScope occasions = OccasionScope.Chosen)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        if (!Enum.IsDefined(rule)) throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such counting rule.");
        return new MatrixTally(new SectorGroups(interactions.Study), rule, occasions).Of(interactions);
    }
}
