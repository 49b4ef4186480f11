namespace ResearchKit;

public sealed partial class NetworkChange
{
    private const string OneNetwork = "There is one network only, so there is no step from one to the next";

    /// <summary>Two sentences: what stands again and who came and went, and what that does not say.</summary>
    public string PlainReading
    {
        get
        {
            const string limit = "A tie that is not recorded again need not have ended: a network holds what was recorded in its time.";
            if (Steps.Count == 0) return $"{OneNetwork}. Nothing can be said about change.";
            var known = Steps.Where(s => s.KeptShare.IsDefined).ToList();
            string moves = FormattableString.Invariant($"{Steps.Sum(s => s.Joined.Count)} joined and {Steps.Sum(s => s.Left.Count)} left");
            if (known.Count == 0) return $"From {Joined(Steps.Select(s => s.Label))} {moves}, and no tie among people who stayed can be followed. {limit}";
            return $"Of the ties among people who stayed, {Joined(known.Select(s => $"{Percent(s.KeptShare.Value)} stood again from {s.Label}"))}; {moves}. {limit}";
        }
    }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance
    {
        get
        {
            var all = Steps.Count == 0 ? Series.Items[0].Network.Provenance.Noting(OneNetwork + ".") : Steps.Select(s => s.Provenance).Aggregate((a, b) => a + b);
            var windows = Series.Items.Select(i => i.Network.Window?.Days).OfType<int>().ToList();
            return windows.Count > 1 && windows.Max() > 1.25 * windows.Min()
                ? all.Noting(FormattableString.Invariant($"The networks cover {windows.Min()} to {windows.Max()} days: a longer time holds more ties."))
                : all;
        }
    }

    /// <summary>Table T15, a row a step: people and ties. For the team: outside it, joiners and leavers are few and known.</summary>
    public ResultTable ToTable() => new(
        "T15-change", "What is different from one network to the next",
        "Each row follows people and ties from one network to the next; made, kept and lost are ties among people who are in both networks.",
        [
            new("From - to"), new("Joined", "persons", "count"), new("Left", "persons", "count"), new("Stayed", "persons", "count"), new("Ties kept", "ties", "count"), new("Ties lost", "ties", "count"),
            new("Ties made", "ties", "count"), new("Kept, of those before", "", "share"), new("Went with people", "ties", "count"), new("Came with people", "ties", "count"), new("Not known", "ties", "count"),
        ],
        [
            .. Steps.Select(s => (Cell[])
            [
                Cell.Of(s.Label), Persons(s.Joined.Count), Persons(s.Left.Count), Persons(s.Stayed.Count), Cell.Of((double)s.Kept), Cell.Of((double)s.Lost), Cell.Of((double)s.Made), Cell.Of(s.KeptShare),
                Cell.Of((double)s.WentWithPeople), Cell.Of((double)s.CameWithPeople), Cell.Of((double)(s.NotKnownBefore + s.NotKnownAfter)),
            ]),
        ],
        Provenance)
    {
        N = string.Join("; ", Series.Items.Select(i => FormattableString.Invariant($"{i.Label}: {i.Network.Count} people, {i.Network.Ties} ties"))),
        Formula = "kept, of those before: " + KeptInfo.Formula,
        Reference = KeptInfo.Reference,
    };

    /// <summary>Table T15 on request, a row a step: how alike the networks are.</summary>
    public ResultTable StabilityTable()
    {
        var provenance = Provenance;
        var low = Steps.Where(s => s.Jaccard.Value < LowJaccard).Select(s => s.Label).ToList();
        if (low.Count > 0) provenance = provenance.Noting(FormattableString.Invariant($"Jaccard index below {LowJaccard} ({string.Join(", ", low)}): so much is different that models of change (SIENA) get unreliable."));
        return new(
            "T15-stability", "How alike one network and the next are",
            "Jaccard: of the ties that stand in either, the share that stands in both. Hamming: cells that differ, of all ties that could be among people in both whose ties are known.",
            [new("From - to"), new("Ties in either", "ties", "count"), new("Jaccard", "", "0.00"), new("Cells that differ", "cells", "count"), new("Cells", "cells", "count"), new("Share of cells", "", "0.000")],
            [.. Steps.Select(s => (Cell[])[Cell.Of(s.Label), Cell.Of((double)(s.Kept + s.Made + s.Lost)), Cell.Of(s.Jaccard), Cell.Of(s.Hamming), Cell.Of((double)s.Cells), Cell.Of(s.HammingShare)])],
            provenance)
        {
            N = string.Join("; ", Steps.Select(s => FormattableString.Invariant($"{s.Label}: {s.Stayed.Count} people in both"))),
            Formula = $"Jaccard: {JaccardInfo.Formula}. Share of cells: {HammingShareInfo.Formula}",
            Reference = JaccardInfo.Reference + "; " + HammingShareInfo.Reference,
        };
    }

    /// <summary>Ties made, kept and lost by group: a row a step and pair of groups in which a tie stands in either network. For the team.</summary>
    public ResultTable GroupsTable() => new(
        "T15-groups", "Ties kept, lost and made, by group",
        "Each row counts ties from the people of one group to those of another, among people who are in both networks; a group is that in the earlier network.",
        [
            new("From - to"), new("Ties from"), new("Ties to"), new("People", "persons", "count"), new("Ties that could be", "ties", "count"), new("Kept", "ties", "count"), new("Lost", "ties", "count"), new("Made", "ties", "count"),
        ],
        [
            .. Steps.SelectMany(s => s.Blocks.Where(b => b.Kept + b.Lost + b.Made > 0).Select(b => (Cell[])
            [
                Cell.Of(s.Label), Cell.Of(b.FromGroup), Cell.Of(b.ToGroup), Persons(b.People), Cell.Of(b.Cells, b.People), Cell.Of(b.Kept, b.People), Cell.Of(b.Lost, b.People), Cell.Of(b.Made, b.People),
            ])),
        ],
        Provenance)
    { N = string.Join("; ", Steps.Select(s => FormattableString.Invariant($"{s.Label}: {s.Stayed.Count} people in both"))) };

    /// <summary>The table of people and ties as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell Persons(long count) => Cell.Of((double)count, count);

    private static string Percent(double share) => new TableColumn("", "", "share").Show(share);

    private static string Joined(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
