using System.Globalization;

namespace ResearchKit;

public sealed partial class SectorPresence
{
    /// <summary>Two sentences: how many sectors are at work and how even, and what that does not say.</summary>
    public string PlainReading
    {
        get
        {
            string counts = string.Join(", ", Networks.Select(n => FormattableString.Invariant($"{n.Active.Value:0} in {n.Label}")));
            string even = Networks.Any(n => n.People.IsDefined)
                ? ", as varied as " + string.Join(", ", Networks.Select(n => n.People.IsDefined ? Number(PortableMath.Exp(n.People.Value)) : "\u2013")) + " sectors of equal size" : "";
            return $"Sectors at work: {counts}{even}. A sector is at work with one person: this says nothing of how much that person can decide or bring.";
        }
    }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance => Networks.Select(n => n.Provenance).Aggregate((a, b) => a + b);

    /// <summary>A row a network: people and sectors at work, and how evenly people and ties are spread.</summary>
    public ResultTable ToTable() => new(
        "sector-presence", "Sectors at work, and how evenly",
        "Each row is a network; a sector is at work when one of its people is. Spread: 0 = all in one sector. Equal sectors: how many sectors of one size would be as varied. Evenness: 1 = all sectors alike.",
        [
            new("When"), new("People at work", "persons", "count"), new("Sectors with people", "sectors", "count"), new("Sectors at work", "sectors", "count"), new("New"), new("No longer"),
            new("Spread of people", "nats", "0.00"), new("Equal sectors, people", "sectors", "0.0"), new("Evenness, people", "", "0.00"),
            new("Spread of ties", "nats", "0.00"), new("Equal sectors, ties", "sectors", "0.0"), new("Evenness, ties", "", "0.00"),
        ],
        [.. Networks.Select((n, k) => Row(n, k == 0 ? null : Networks[k - 1]))], Provenance)
    {
        N = string.Join("; ", Networks.Select(n => FormattableString.Invariant($"{n.Label}: {n.ActivePeople} people at work, {n.Ties.N / 2} ties between people with a {_name}"))),
        Formula = $"Spread: {PeopleInfo.Formula}; of ties: q instead of p, {TiesInfo.Formula.Split(';')[1].Trim()}. Equal sectors = exp(H). Evenness: J = H / ln S",
        Reference = $"{Shannon}; {Pielou}",
        Counts = Counts(),
    };

    /// <summary>A row a sector, a column a network: people at work.</summary>
    public ResultTable PeopleTable()
    {
        string[] sectors = [.. Networks.SelectMany(n => n.Sectors).Select(s => s.Sector).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(
            "sector-people", "People at work by sector", "Each row is a sector, each column a network: how many of its people have a tie or took part in a recorded contact.",
            [new("Sector"), .. Networks.Select(n => new TableColumn(n.Label, "persons", "count"))],
            [.. sectors.Select(s => (Cell[])[Cell.Of(s), .. Networks.Select(n => n.Sectors.FirstOrDefault(c => c.Sector == s)?.Active ?? 0).Select(a => Cell.Of((double)a, a))])],
            Provenance)
        { Counts = Counts() };
    }

    /// <summary>The table of networks as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its plain reading.</summary>
    public override string ToString() => PlainReading;

    private static Cell[] Row(SectorPicture now, SectorPicture? before)
    {
        string[] at = Working(now), was = before is null ? [] : Working(before);
        return
        [
            Cell.Of(now.Label), Cell.Of((double)now.ActivePeople, now.ActivePeople), Cell.Of((double)now.Sectors.Count(s => s.Present > 0)), Cell.Of(now.Active),
            Cell.Of(before is null ? "" : string.Join(", ", at.Except(was, StringComparer.Ordinal))), Cell.Of(string.Join(", ", was.Except(at, StringComparer.Ordinal))),
            Cell.Of(now.People), Equal(now.People), Cell.Of(now.PeopleEvenness), Cell.Of(now.Ties), Equal(now.Ties), Cell.Of(now.TiesEvenness),
        ];
    }

    private static string[] Working(SectorPicture picture) => [.. picture.Sectors.Where(s => s.Active > 0).Select(s => s.Sector)];

    private static Cell Equal(Estimate entropy) => entropy.Reason is { } why ? Cell.Undefined(why) : Cell.Of(PortableMath.Exp(entropy.Value));

    private Crosstab Counts() => new("persons", ["When", "Sector"],
        [.. Networks.SelectMany(n => n.Sectors.Where(s => s.Active > 0).Select(s => new CrosstabCell([n.Label, s.Sector], s.Active, s.Active)))], Provenance);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
