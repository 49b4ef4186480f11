namespace ResearchKit;

/// <summary>PARTNER's trust and value scores of one survey wave: how the others rate each member, and the network as a whole.</summary>
/// <remarks>A score that rests on few raters tells what they said: it is for those who may see the ratings, and is hidden in the public view like any small count.</remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class PartnerScores
{
    private const string Source = "Varda and others, PARTNER; scores as in doi 10.1186/s12889-016-3194-7";

    private PartnerScores(Roster roster, PersonValues trust, PersonValues value, IReadOnlyList<int> trustRaters, IReadOnlyList<int> valueRaters, Estimate networkTrust, Estimate networkValue)
        => (Roster, Trust, Value, TrustRaters, ValueRaters, NetworkTrust, NetworkValue) = (roster, trust, value, trustRaters, valueRaters, networkTrust, networkValue);

    /// <summary>What <see cref="Trust"/> is.</summary>
    public static MeasureInfo TrustInfo { get; } = new("partner-trust", "Trust score", "mean of the ratings that the others gave to the member on the trust items (reliability, support, openness), over raters and items", Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="Value"/> is.</summary>
    public static MeasureInfo ValueInfo { get; } = new("partner-value", "Value score", "mean of the ratings that the others gave to the member on the value items (power, involvement, resources), over raters and items", Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="NetworkTrust"/> is.</summary>
    public static MeasureInfo NetworkTrustInfo { get; } = new("partner-trust-network", "Trust of the network", "sum of the trust ratings given / (number of them x highest rating)", Source, 0, 1);

    /// <summary>What <see cref="NetworkValue"/> is.</summary>
    public static MeasureInfo NetworkValueInfo { get; } = new("partner-value-network", "Value of the network", "sum of the value ratings given / (number of them x highest rating)", Source, 0, 1);

    /// <summary>The members who rated or were rated.</summary>
    public Roster Roster { get; }

    /// <summary>Trust score of each member; NaN for one whom nobody rated.</summary>
    public PersonValues Trust { get; }

    /// <summary>Value score of each member; NaN for one whom nobody rated.</summary>
    public PersonValues Value { get; }

    /// <summary>How many rated the trust of each member.</summary>
    public IReadOnlyList<int> TrustRaters { get; }

    /// <summary>How many rated the value of each member.</summary>
    public IReadOnlyList<int> ValueRaters { get; }

    /// <summary>All trust ratings as a share of the highest possible.</summary>
    public Estimate NetworkTrust { get; }

    /// <summary>All value ratings as a share of the highest possible.</summary>
    public Estimate NetworkValue { get; }

    /// <summary>The scores of a wave, from ties.csv.</summary>
    /// <param name="study">The study.</param>
    /// <param name="waveId">Id of the wave.</param>
    /// <param name="items">Which relations are ratings; PARTNER's own by default. Ratings outside the scale are left out and counted.</param>
    /// <exception cref="ArgumentException">There is no such wave, no rating of these items in it, or the scale is empty.</exception>
    public static PartnerScores Of(Study study, string waveId, PartnerItems? items = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        items ??= PartnerItems.Default;
        CheckScale(items);
        var rows = SurveyNetworks.RowsOf(study, waveId);
        var rated = rows.Where(t => items.Trust.Contains(t.Relation, StringComparer.Ordinal) || items.Value.Contains(t.Relation, StringComparer.Ordinal)).ToList();
        if (rated.Count == 0)
        {
            string there = string.Join(", ", rows.Select(t => t.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            throw new ArgumentException($"ties.csv has no rating of {string.Join(", ", items.Trust.Concat(items.Value))} in wave '{waveId}'; its relations are: {(there.Length == 0 ? "none" : there)}. Name the ones that are ratings in PartnerItems.", nameof(items));
        }
        return Of([.. rated.Select(t => new Rating(t.EgoId, t.AlterId, t.Relation, t.Value))], items, study.Provenance);
    }

    /// <summary>The scores of ratings that stand as networks, a relation an item: the weight of a tie is the rating.</summary>
    /// <param name="relations">A network a relation.</param>
    /// <param name="items">Which relations are ratings; PARTNER's own by default. Ratings outside the scale are left out and counted.</param>
    /// <exception cref="ArgumentException">No relation is a rating, a network of ratings is undirected, or the scale is empty.</exception>
    public static PartnerScores Of(NetworkSeries relations, PartnerItems? items = null)
    {
        ArgumentNullException.ThrowIfNull(relations);
        items ??= PartnerItems.Default;
        CheckScale(items);
        var rated = relations.Items.Where(r => items.Trust.Contains(r.Label, StringComparer.Ordinal) || items.Value.Contains(r.Label, StringComparer.Ordinal)).ToList();
        if (rated.Count == 0) throw new ArgumentException($"No relation is a rating of {string.Join(", ", items.Trust.Concat(items.Value))}; there are: {string.Join(", ", relations.Items.Select(r => r.Label))}.", nameof(relations));
        var ratings = new List<Rating>();
        foreach (var (label, network) in rated)
        {
            if (!network.Directed) throw new ArgumentException($"The ratings '{label}' have no direction: it is not known who rated whom.", nameof(relations));
            for (int i = 0; i < network.Count; i++)
            {
                var to = network.Out(i);
                var weight = network.OutWeight(i);
                for (int k = 0; k < to.Length; k++) ratings.Add(new(network.Roster[i], network.Roster[to[k]], label, weight[k]));
            }
        }
        return Of(ratings, items, rated.Select(r => r.Network.Provenance).Aggregate((a, b) => a + b));
    }

    private static void CheckScale(PartnerItems items)
    {
        if (items.Lowest < 0 || items.Highest <= items.Lowest)
            throw new ArgumentException(FormattableString.Invariant($"The scale goes from {items.Lowest} to {items.Highest}: the highest rating must be above the lowest, and that 0 or more."), nameof(items));
    }

    private static PartnerScores Of(List<Rating> rated, PartnerItems items, Provenance origin)
    {
        var kept = rated.Where(t => t.Value >= items.Lowest && t.Value <= items.Highest).ToList();
        var provenance = origin.Without("ratings outside the scale", rated.Count - kept.Count);
        var roster = new Roster(kept.SelectMany(t => new[] { t.EgoId, t.AlterId }));
        var trust = Scores(TrustInfo, NetworkTrustInfo, roster, kept, items.Trust, items.Highest, provenance);
        var value = Scores(ValueInfo, NetworkValueInfo, roster, kept, items.Value, items.Highest, provenance);
        return new(roster, trust.Of, value.Of, trust.Raters, value.Raters, trust.Network, value.Network);
    }

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>A row a member, then the network.</summary>
    public ResultTable ToTable() => new(
        "network-partner-scores", "Trust and value as the others rate them", "Mean rating by the others; the last row is the network as a share of the highest possible rating.",
        [
            new("Member"), new("Trust", "", "0.00"), new("Raters of trust", "people", "count"), new("Value", "", "0.00"), new("Raters of value", "people", "count"),
        ],
        [
            .. Enumerable.Range(0, Roster.Count).Select(i => (Cell[])[Cell.Of(Roster[i]), Score(Trust, TrustRaters, i), Cell.Of((double)TrustRaters[i], TrustRaters[i]), Score(Value, ValueRaters, i), Cell.Of((double)ValueRaters[i], ValueRaters[i])]),
            [Cell.Of("the network (share of the highest)"), Cell.Of(NetworkTrust), Cell.Undefined("see each member"), Cell.Of(NetworkValue), Cell.Undefined("see each member")],
        ],
        Trust.Provenance)
    { N = FormattableString.Invariant($"{NetworkTrust.N} trust ratings, {NetworkValue.N} value ratings"), Formula = TrustInfo.Formula, Reference = TrustInfo.Reference };

    private static Cell Score(PersonValues scores, IReadOnlyList<int> raters, int person)
        => raters[person] == 0 ? Cell.Undefined("nobody rated the member") : Cell.Of(scores.Values.Span[person], raters[person]);

    private static (PersonValues Of, int[] Raters, Estimate Network) Scores(
        MeasureInfo measure, MeasureInfo network, Roster roster, List<Rating> ratings, IReadOnlyList<string> items, int highest, Provenance provenance)
    {
        double[] sum = new double[roster.Count], count = new double[roster.Count];
        var raters = new HashSet<string>[roster.Count];
        double all = 0;
        long given = 0;
        foreach (var rating in ratings.Where(t => items.Contains(t.Relation, StringComparer.Ordinal)))
        {
            int j = roster.IndexOf(rating.AlterId);
            sum[j] += rating.Value;
            count[j]++;
            (raters[j] ??= new(StringComparer.Ordinal)).Add(rating.EgoId);
            all += rating.Value;
            given++;
        }
        var values = new double[roster.Count];
        for (int j = 0; j < values.Length; j++) values[j] = count[j] > 0 ? sum[j] / count[j] : double.NaN;
        var whole = given == 0 ? Estimate.Undefined(network, 0, "ratings", provenance, "there is no such rating")
            : new Estimate(network, all / (given * (double)highest), given, "ratings", provenance) { Numerator = all, Denominator = given * (double)highest };
        return (new(measure, roster, values, provenance), [.. raters.Select(r => r?.Count ?? 0)], whole);
    }

    private readonly record struct Rating(string EgoId, string AlterId, string Relation, double Value);
}
