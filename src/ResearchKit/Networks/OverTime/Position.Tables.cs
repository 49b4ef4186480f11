namespace ResearchKit;

public sealed partial class Position
{
    private const string NotVoice = "Betweenness is not voice: it says who lies between, not who is heard.";

    /// <summary>Two sentences: people and position of the roles taken together (else of the first group), and what position does not say.</summary>
    public string PlainReading
    {
        get
        {
            if (Shares.Count == 0) return "Nobody in these networks has a role. " + NotVoice;
            string last = Shares[^1].Network;
            var row = Shares.FirstOrDefault(s => s.Network == last && s.IsTogether) ?? Shares.First(s => s.Network == last);
            var first = Shares.FirstOrDefault(s => s.Group == row.Group)!;
            string then = ReferenceEquals(first, row) ? "" : $" (in {first.Network}: {Percent(first.OfPeople)} and {Percent(first.Betweenness.Value)})";
            if (!row.Betweenness.IsDefined) return $"In {row.Network}, {row.Group} were {Percent(row.OfPeople)} of the people, and their share of betweenness is not defined: {row.Betweenness.Reason}. {NotVoice}";
            var (low, high) = row.BetweennessByChance.Middle();
            string chance = double.IsNaN(low) ? "" : $"; labels dealt out anew give {Percent(low)} to {Percent(high)}";
            return $"In {row.Network}, {row.Group} were {Percent(row.OfPeople)} of the people and held {Percent(row.Betweenness.Value)} of the betweenness{then}{chance}. {NotVoice}";
        }
    }

    /// <summary>Table T16: a row a network and group.</summary>
    public ResultTable ToTable()
    {
        var shown = Shares.SelectMany(s => new[] { ($"{s.Network}, {s.Group}", s.Betweenness), ($"{s.Network}, {s.Group}", s.Brokerage) });
        return new(
            "T16-position", $"Position of {Shares.FirstOrDefault(s => s.IsTogether)?.Group ?? "each group"}. Betweenness is not voice",
            "Each row sets a group's share of the people beside its share of position; by chance: the middle 95 % when role labels are dealt out anew, around the share of the people. " + NotVoice,
            [
                new("When"), new("Group"), new("People", "persons", "count"), new("Share of people", "", "share"),
                new("Betweenness", "", "share"), .. Range("Betweenness", "range", false), .. Range("Betweenness", "by chance", false),
                new("Brokerage", "", "share"), .. Range("Brokerage", "range", true), .. Range("Brokerage", "by chance", false), new("Ties sent", "", "share"), new("Ties received", "", "share"),
            ],
            [.. Shares.Select(Row)], RangeNotes.On(Shares.Any(s => s.IsTogether) ? Provenance.Noting(Joint) : Provenance, shown).Noting(NotVoice))
        {
            N = string.Join("; ", Shares.GroupBy(s => s.Network, StringComparer.Ordinal).Select(g => FormattableString.Invariant($"{g.Key}: {g.First().Of} people with a group"))),
            Formula = $"Betweenness: {BetweennessInfo.Formula}. Brokerage: {BrokerageInfo.Formula}",
            Reference = "Freeman 1978, doi 10.1016/0378-8733(78)90021-7; Gould and Fernandez 1989, doi 10.2307/270949",
        };
    }

    private const string Joint = "who holds two of the roles that are taken together counts in the joint rows; who holds one of them and another role counts in the last joint row only";

    /// <summary>Last less first: a row a group. Shown without a verb of change.</summary>
    public ResultTable DifferencesTable() => new(
        "T16-first-last", "Position, last less first", "Each row sets a group's share in the last network beside that in the first; the difference carries no verdict. " + NotVoice,
        [
            new("Group"), new("People, first", "persons", "count"), new("People, last", "persons", "count"), new("Betweenness, first", "", "share"), new("Betweenness, last", "", "share"), new("Difference", "", "0.00"),
            .. Range("Difference", "range", false, "0.00"), new("Brokerage, first", "", "share"), new("Brokerage, last", "", "share"), new("Difference, brokerage", "", "0.00"), .. Range("Difference, brokerage", "range", false, "0.00"),
        ],
        [
            .. Differences.Select(d => (Cell[])
            [
                Cell.Of(d.Group), Cell.Of((double)d.First.People, d.First.People), Cell.Of((double)d.Last.People, d.Last.People), Cell.Of(d.First.Betweenness, d.First.People), Cell.Of(d.Last.Betweenness, d.Last.People),
                .. Ranged(d.Betweenness, Fewest(d)), Cell.Of(d.First.Brokerage, d.First.People), Cell.Of(d.Last.Brokerage, d.Last.People), .. Ranged(d.Brokerage, Fewest(d)),
            ]),
        ],
        RangeNotes.On(Differences.Count == 0 ? Provenance.Noting("There is one network only: no difference.") : Provenance, Differences.Select(d => (d.Group, d.Betweenness))).Noting(NotVoice))
    {
        N = Differences.Count == 0 ? "" : $"{Differences[0].First.Network} and {Differences[0].Last.Network}",
        Formula = BetweennessChangeInfo.Formula + "; brokerage alike",
        Reference = BetweennessChangeInfo.Reference,
    };

    /// <summary>Both tables as HTML; the second only where there are two networks.</summary>
    public string ToHtml() => Differences.Count == 0 ? ToTable().ToHtml() : $"{ToTable().ToHtml()}\n{DifferencesTable().ToHtml()}";

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell[] Row(PositionShare s) =>
    [
        Cell.Of(s.Network), Cell.Of(s.Group), Cell.Of((double)s.People, s.People), double.IsNaN(s.OfPeople) ? Cell.Undefined("nobody has a group") : Cell.Of(s.OfPeople, s.People),
        .. Ranged(s.Betweenness, s.People), .. Middle(s.BetweennessByChance, s.People), .. Ranged(s.Brokerage, s.People), .. Middle(s.BrokerageByChance, s.People),
        Cell.Of(s.Sent, s.People), Cell.Of(s.Received, s.People),
    ];

    private static TableColumn[] Range(string what, string which, bool dataOnly, string format = "share")
        => [new($"{what}, {which} from", "", format) { RangeHeading = $"{what}, {which}", DataOnly = dataOnly }, new($"{what}, {which} to", "", format) { DataOnly = dataOnly }];

    private static Cell[] Ranged(Estimate e, long people) => [Cell.Of(e, people), Cell.Limit(e, i => i.Low, people), Cell.Limit(e, i => i.High, people)];

    private static Cell[] Middle(Comparison c, long people)
    {
        var (low, high) = c.Middle();
        return double.IsNaN(low) ? [Cell.Undefined(c.Reason ?? "no draw was defined"), Cell.Undefined(c.Reason ?? "no draw was defined")] : [Cell.Of(low, people), Cell.Of(high, people)];
    }

    private static long Fewest(PositionDifference d) => Math.Min(d.First.People, d.Last.People);

    private static string Percent(double share) => new TableColumn("", "", "share").Show(share);
}
