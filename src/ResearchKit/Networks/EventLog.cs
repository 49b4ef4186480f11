namespace ResearchKit;

/// <summary>
/// Columns, not objects: one entry is one initiator-recipient pair. One layout for 40 people and for 10,000,000 rows (12 bytes a row, 20 with weights).
/// </summary>
/// <param name="Roster">The persons.</param>
/// <param name="From">Index of the initiator.</param>
/// <param name="To">Index of the recipient.</param>
/// <param name="Minute">Minutes since 1970-01-01 on the study's wall clock; empty = undated.</param>
/// <param name="Weight">Weight, a finite number, 0 or more; empty = all 1.</param>
/// <param name="Provenance">Where it comes from.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record EventLog(Roster Roster, ReadOnlyMemory<int> From, ReadOnlyMemory<int> To, ReadOnlyMemory<int> Minute, ReadOnlyMemory<double> Weight, Provenance Provenance)
{
    /// <summary>Number of entries.</summary>
    public int Count => From.Length;

    /// <summary>Rows of the file that tied a person to themselves: left out when it was read.</summary>
    public long SelfTies { get; init; }

    /// <summary>Other rows of weight 0: left out when the file was read.</summary>
    public long ZeroWeights { get; init; }

    /// <summary>First and last day; null when it is undated or empty.</summary>
    public DateSpan? Window
    {
        get
        {
            if (Minute.IsEmpty) return null;
            (int first, int last) = (int.MaxValue, int.MinValue);
            foreach (int minute in Minute.Span) (first, last) = (Math.Min(first, minute), Math.Max(last, minute));
            return new(LogTime.DayOf(first), LogTime.DayOf(last));
        }
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>What is in it.</summary>
    public ResultTable ToTable()
    {
        var rows = new List<Cell[]>
        {
            new[] { Cell.Of("entries"), Cell.Of((double)Count) },
            new[] { Cell.Of("people"), Cell.Of((double)Roster.Count) },
            new[] { Cell.Of("ties of a person to themselves, left out"), Cell.Of((double)SelfTies) },
        };
        if (!Weight.IsEmpty || ZeroWeights > 0) rows.Add([Cell.Of("rows of weight 0, left out"), Cell.Of((double)ZeroWeights)]);
        if (Window is { } window)
        {
            rows.Add([Cell.Of("first day"), Cell.Of(CellText.Format(window.First))]);
            rows.Add([Cell.Of("last day"), Cell.Of(CellText.Format(window.Last))]);
        }
        return new("event-log", "A log of who turned to whom", "One entry is one row of the file.", [new("What"), new("Value", "", "count")], rows, Provenance) { N = FormattableString.Invariant($"{Count} entries") };
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} entries of {Roster.Count} people");
}
