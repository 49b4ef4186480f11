namespace ResearchKit;

public sealed partial class WhoDecides
{
    /// <summary>Two sentences that claim no more than the verdict: what was taken up of each side's proposals, and who took decisions.</summary>
    public string PlainReading
    {
        get
        {
            string first = ProposalsA.Raised + ProposalsB.Raised == 0
                ? "No proposal of either side is recorded: whose proposals are taken up cannot be told."
                : FormattableString.Invariant($"Of {ProposalsA.Raised} proposals of {SideA}, {ProposalsA.TakenUp} were taken up, of {ProposalsB.Raised} of {SideB}, {ProposalsB.TakenUp} ({Difference.PlainReading}).");
            var all = Levels[^1];
            return all.Decisions == 0
                ? $"{first} No decision is recorded: who took them, and how far participants took part, cannot be told."
                : FormattableString.Invariant($"{first} Of {all.Decisions} decisions, people of both sides took {Decided.Together}, {SideA} without {SideB} {Decided.OnlyA}, and {SideB} without {SideA} {Decided.OnlyB}; the level in the middle is {all.MedianWord}.");
        }
    }

    /// <summary>Table T24: a row a side, and the difference between the sides.</summary>
    public ResultTable ToTable()
    {
        return new(
            "T24-decisions", $"Who decides: agenda, proposals, decisions and budget, {SideA} and {SideB}",
            "Each row is a side: the agenda items it set, what became of its proposals, the decisions in which its people took part, and the budgets they hold; a decision of both sides counts in both rows; the last row is the difference in the share taken up.",
            [
                new("Side"), new("Agenda items set", "", "count"), new("Proposals", "raised", "count"), new("Proposers", "people", "count") { DataOnly = true }, new("Adopted", "", "count"), new("Adapted", "", "count"),
                new("Put off", "", "count"), new("Not taken up", "", "count"), new("Taken up", "share", "0.00"), new("Taken up, low", "95 %", "0.00") { RangeHeading = "Range" }, new("Taken up, high", "95 %", "0.00"),
                new("Decisions", "took part", "count"), new("Without the other side", "decisions", "count"), new("Holds the budget", "decisions", "count"),
            ],
            [
                Row(SideA, AgendaItems.A, ProposalsA, TakenUpA, Decided.Together + Decided.OnlyA, Decided.OnlyA, Budget.A),
                Row(SideB, AgendaItems.B, ProposalsB, TakenUpB, Decided.Together + Decided.OnlyB, Decided.OnlyB, Budget.B),
                Row("people on neither side", AgendaItems.Others, ProposalsOfOthers, null, Decided.Neither, null, Budget.Others),
                .. AgendaItems.TwoRoles + Budget.TwoRoles == 0 ? Enumerable.Empty<IReadOnlyList<Cell>>() : [Row("people who held two roles", AgendaItems.TwoRoles, null, null, null, null, Budget.TwoRoles)],
                [Cell.Of($"{SideA} less {SideB}"), .. Blank(7), .. Share(Difference.Estimate), .. Blank(3)],
            ],
            Noted)
        {
            N = FormattableString.Invariant($"{AgendaItems.Total} agenda items, {ProposalsA.Raised + ProposalsB.Raised + ProposalsOfOthers.Raised} proposals, {Levels[^1].Decisions} decisions"),
            Formula = $"{ProposalUptake.Info.Formula}; {DifferenceInfo.Formula}; ranges by leaving out one proposer at a time",
            Reference = DifferenceInfo.Reference,
        };
    }

    /// <summary>Table T24, levels: a row a cycle, a column a level of participation, and the median.</summary>
    public ResultTable ToLevelTable() => new(
        "T24-decision-levels", "How far participants took part in decisions, by cycle",
        "A row is a cycle and the numbers count its decisions at each level, from being told to deciding; levels are ordered but no numbers, so the middle one is given and no mean.",
        [new("Cycle"), new("Decisions", "", "count"), .. Enum.GetValues<ParticipationLevel>().Select(l => new TableColumn(Capital(PlainWord.Of(l)), "", "count")), new("Level in the middle")],
        [.. Levels.Select(l => (IReadOnlyList<Cell>)[Cell.Of(l.Label), Cell.Of(l.Decisions), .. l.Counts.Select(n => Cell.Of(n)), l.MedianWord is { } word ? Cell.Of(word) : Cell.Undefined("no decision is recorded")])],
        Provenance)
    { N = FormattableString.Invariant($"{Levels[^1].Decisions} decisions"), Formula = LevelInfo.Formula, Reference = LevelInfo.Reference };

    /// <summary>The table as HTML, for a notebook.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private Provenance Noted
    {
        get
        {
            var provenance = RangeNotes.On(Provenance, [(SideA, TakenUpA), (SideB, TakenUpB), ("the difference", Difference.Estimate)]);
            if (AgendaShare.IsDefined)
                provenance = provenance.Noting($"Of the agenda items of the two sides {SideA} set {Plain.Number(AgendaShare.Value)}; {(AgendaShare.Interval is { } range ? $"the data allow {Plain.Range(range)}" : $"no range: {AgendaShare.NoInterval}")}.");
            if (Decided.NotRecorded > 0) provenance = provenance.Noting(FormattableString.Invariant($"Of {Decided.NotRecorded} decisions it is not recorded who took them."));
            return Levels[^1].Decisions - Budget.Total is > 0 and var open ? provenance.Noting(FormattableString.Invariant($"Of {open} decisions no holder of a budget is recorded.")) : provenance;
        }
    }

    private static IReadOnlyList<Cell> Row(string label, int agenda, ProposalOutcomes? proposals, Estimate? taken, int? decisions, int? alone, int budget)
        =>
        [
            Cell.Of(label), Cell.Of(agenda),
            .. proposals is { } p ? new[] { Cell.Of(p.Raised, p.Proposers), Cell.Of(p.Proposers, p.Proposers), Cell.Of(p.Adopted, p.Proposers), Cell.Of(p.Adapted, p.Proposers), Cell.Of(p.Parked, p.Proposers), Cell.Of(p.NotTakenUp, p.Proposers) } : Blank(6),
            .. taken is null ? Blank(3) : Share(taken),
            decisions is { } d ? Cell.Of(d) : Cell.Of(""), alone is { } o ? Cell.Of(o) : Cell.Of(""), Cell.Of(budget),
        ];

    private static Cell[] Share(Estimate share) => [Cell.Of(share), Cell.Limit(share, i => i.Low), Cell.Limit(share, i => i.High)];

    private static Cell[] Blank(int count) => [.. Enumerable.Repeat(Cell.Of(""), count)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
