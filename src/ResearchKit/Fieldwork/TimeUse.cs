namespace ResearchKit;

/// <summary>Time and load by role and cycle; see <see cref="TimeAndLoad.Of"/>.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class TimeUse
{
    internal TimeUse(IReadOnlyList<TimeCell> cells, int entries, int persons, Provenance provenance) => (Cells, Entries, Persons, Provenance) = (cells, entries, persons, provenance);

    /// <summary>By role and cycle; the last of each role is over all cycles.</summary>
    public IReadOnlyList<TimeCell> Cells { get; }

    /// <summary>How many entries.</summary>
    public int Entries { get; }

    /// <summary>How many persons have an entry.</summary>
    public int Persons { get; }

    /// <summary>Where the time comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>
    /// Table T12: a row a role and cycle. What rests on fewer than <paramref name="fewest"/> persons is not shown, and then neither is the row of that role over all
    /// cycles, from which it would follow: hours of single people are for themselves and the researchers.
    /// </summary>
    /// <param name="fewest">Fewest persons behind a row that is shown; 1 shows all.</param>
    public ResultTable ToTable(int fewest = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fewest);
        var closed = Cells.GroupBy(c => c.Role).Where(g => g.Any(c => c.Hours.N < fewest)).Select(g => g.Key).ToHashSet();
        return new(
            "T12-time-and-load",
            "Time and load by role and cycle",
            "Each row adds up the time that people of one role recorded in one cycle, and says what share of it was unpaid and in evenings or weekends.",
            [
                new("Role"), new("Cycle"), new("Persons", "", "count"), new("Hours", "", "#,0"), new("Hours a person", "", "0.0"), new("Unpaid", "", "share"), new("Unpaid, low", "95 %", "share") { RangeHeading = "Unpaid, range" },
                new("Unpaid, high", "95 %", "share"), new("Out of hours", "", "share"), new("Out of hours, low", "95 %", "share") { RangeHeading = "Out of hours, range" }, new("Out of hours, high", "95 %", "share"),
            ],
            [.. Cells.Select(c => Row(c, c.Hours.N < fewest || c.CycleLabel == ThemeCounts.AllCycles && closed.Contains(c.Role), fewest))],
            Cells.Any(c => c.Unpaid.Interval is { Rough: true } || c.OutOfHours.Interval is { Rough: true }) ? Provenance.Noting("A range that rests on 6 to 10 people is rough.") : Provenance)
        {
            N = FormattableString.Invariant($"{Persons} persons, {Entries} entries"),
            Formula = $"{TimeAndLoad.HoursInfo.Formula}; {TimeAndLoad.UnpaidInfo.Formula}; {TimeAndLoad.OutOfHoursInfo.Formula}; ranges by leaving out one person at a time",
            Reference = TimeAndLoad.HoursInfo.Reference,
        };
    }

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    private static IReadOnlyList<Cell> Row(TimeCell c, bool hidden, int fewest)
    {
        Cell[] numbers =
        [
            Cell.Of(c.Hours, c.Hours.N), Cell.Of(c.Hours.Value / c.Hours.N, c.Hours.N), Cell.Of(c.Unpaid, c.Unpaid.N), Cell.Limit(c.Unpaid, i => i.Low, c.Unpaid.N), Cell.Limit(c.Unpaid, i => i.High, c.Unpaid.N),
            Cell.Of(c.OutOfHours, c.OutOfHours.N), Cell.Limit(c.OutOfHours, i => i.Low, c.OutOfHours.N), Cell.Limit(c.OutOfHours, i => i.High, c.OutOfHours.N),
        ];
        string why = FormattableString.Invariant($"rests on fewer than {fewest} people, or such a number would follow from it");
        return [Cell.Of(c.Role.Label), Cell.Of(c.CycleLabel), Cell.Of(c.Hours.N, c.Hours.N), .. hidden ? numbers.Select(_ => new Cell(double.NaN, null, c.Hours.N, CellState.Suppressed, why)) : numbers];
    }
}
