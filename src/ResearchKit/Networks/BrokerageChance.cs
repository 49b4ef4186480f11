namespace ResearchKit;

/// <summary>
/// Gould and Fernandez' counts beside what a network of the same density and group sizes gives by chance: every tie is there with the
/// observed density, independently (a Bernoulli network). Mean and standard deviation are exact, for each person and for the whole network.
/// </summary>
/// <remarks>
/// People without a group are left out, of the density too. The standard deviation of the whole network counts every pair of two-paths that
/// share a tie: sna 2.7 leaves some out and is wrong for coordinator, gatekeeper, representative and total.
/// A person with many ties has a high z whatever the groups: the model does not keep degrees.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class BrokerageChance
{
    private static readonly BrokerageRole?[] Lines = [.. Enum.GetValues<BrokerageRole>().Select(r => (BrokerageRole?)r), null];
    private readonly BrokerageModel _model;
    private readonly ReadOnlyMemory<int> _group;

    internal BrokerageChance(BrokerageCounts counts, BrokerageModel model, ReadOnlyMemory<int> group) => (Counts, _model, _group) = (counts, model, group);

    /// <summary>The counts.</summary>
    public BrokerageCounts Counts { get; }

    /// <summary>The density among people with a group: the chance of a tie in the model. NaN with fewer than 2 such people.</summary>
    public double Density => _model.Density;

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance => Counts.Provenance;

    /// <summary>A person's count and its chance.</summary>
    /// <param name="person">Place in the roster.</param>
    /// <param name="role">The role; null = all five together.</param>
    /// <returns>The line; NaN for a person without a group.</returns>
    public BrokerageLine this[int person, BrokerageRole? role]
    {
        get
        {
            if (!Counts.HasGroup(person)) return new(double.NaN, double.NaN, double.NaN);
            var (mean, sd) = _model.Person(_group.Span[person], role);
            return new(role is { } r ? Counts[person, r] : Counts.Total(person), mean, sd);
        }
    }

    /// <summary>The count of the whole network, all people together, and its chance.</summary>
    /// <param name="role">The role; null = all five together.</param>
    public BrokerageLine Whole(BrokerageRole? role)
    {
        double sum = 0;
        for (int i = 0; i < Counts.Roster.Count; i++) sum += role is { } r ? Counts[i, r] : Counts.Total(i);
        var (mean, sd) = _model.Whole(role);
        return new(sum, mean, sd);
    }

    /// <summary>z of one role, a person each; NaN without a group or where the standard deviation is 0.</summary>
    /// <param name="role">The role; null = all five together.</param>
    public PersonValues Z(BrokerageRole? role)
    {
        var values = new double[Counts.Roster.Count];
        for (int i = 0; i < values.Length; i++) values[i] = this[i, role].Z;
        return new(Brokerage.ChanceInfo, Counts.Roster, values, Provenance);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>The whole network: a row a role.</summary>
    public ResultTable ToTable() => new(
        "network-brokerage-chance", "Who stands between people without a direct tie: more than density and group sizes give?",
        "Expected: the mean over networks in which every tie is there with the observed density. z is for appendices.",
        [new("Role"), new("Two-paths", "two-paths", "count"), new("Expected", "two-paths", "number"), new("Standard deviation", "two-paths", "number"), new("z", "", "0.00")],
        [.. Lines.Select(role => Row(Name(role), Whole(role)))], Provenance)
    { Formula = Brokerage.ChanceInfo.Formula, Reference = Brokerage.ChanceInfo.Reference };

    /// <summary>The people: a row a person with a group and role.</summary>
    public ResultTable PersonsTable() => new(
        "network-brokerage-persons", "Who stands between people without a direct tie, person by person",
        "Expected: the mean over networks in which every tie is there with the observed density. A person with many ties has a high z whatever the groups.",
        [new("Person"), new("Role"), new("Two-paths", "two-paths", "count"), new("Expected", "two-paths", "number"), new("Standard deviation", "two-paths", "number"), new("z", "", "0.00")],
        [
            .. Enumerable.Range(0, Counts.Roster.Count).Where(Counts.HasGroup)
                .SelectMany(i => Lines.Select(role => (Cell[])[Cell.Of(Counts.Roster[i]), .. Row(Name(role), this[i, role])])),
        ],
        Provenance)
    { Formula = Brokerage.ChanceInfo.Formula, Reference = Brokerage.ChanceInfo.Reference };

    private static string Name(BrokerageRole? role) => role?.ToString() ?? "Total";

    private static Cell[] Row(string name, BrokerageLine line) =>
    [
        Cell.Of(name), Cell.Of(line.Observed), Cell.Of(line.Expected), Cell.Of(line.StandardDeviation),
        double.IsNaN(line.Z) ? Cell.Undefined("the standard deviation is 0") : Cell.Of(line.Z),
    ];
}
