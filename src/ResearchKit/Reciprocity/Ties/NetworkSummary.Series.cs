namespace ResearchKit;

public sealed partial class NetworkSummary
{
    /// <summary>The whole-network measures of each wave; null without waves.</summary>
    public NetworkDescriptives? Waves { get; private set; }

    /// <summary>What is different from each wave to the next; null without waves.</summary>
    public NetworkChange? Changes { get; private set; }

    /// <summary>How far several kinds of tie lie on each other; null without kinds.</summary>
    public Multiplexity? Multiplexity { get; private set; }

    /// <summary>QAP correlation of each wave with the next; empty where not asked for.</summary>
    public IReadOnlyList<QapAssociation> Qap => [.. _steps.Select(s => s.Correlation)];

    // The whole of each wave, in their order; and what QAP says of the steps between them, where it was asked.
    private IReadOnlyList<NetworkSummary> _waves = [];
    private IReadOnlyList<WaveStep> _steps = [];

    /// <summary>PARTNER's trust and value scores; null where no kind of tie is a rating of theirs.</summary>
    public PartnerScores? Partner { get; private set; }

    /// <summary>Who answered, and the measures under each treatment of those who did not; null where nothing says who answered.</summary>
    public ResponseTable? Response { get; private set; }

    /// <summary>From how many open two-paths on somebody is a bridge-builder by position: the 75th percentile; NaN without groups or when too costly.</summary>
    public double SpannerLimit { get; private set; } = double.NaN;

    /// <summary>Ids of the bridge-builders by position, in ordinal order and never by rank; empty without groups. For the team only.</summary>
    public IReadOnlyList<string> Spanners { get; private set; } = [];

    /// <summary>What would be left if those who stand most between others were away; null where no two groups were named.</summary>
    public Dependence? Dependence { get; private set; }

    /// <summary>The tables beside <see cref="ToTable"/>: ties between groups, brokerage beside chance, waves, change between them, kinds of tie, response, what is left with some away; those that were asked for.</summary>
    public IReadOnlyList<ResultTable> MoreTables()
    {
        ResultTable?[] tables =
        [
            Partition is null ? null : Mixing?.ToTable(), BrokerageChance?.ToTable(),
            Waves?.ToTable(), Changes?.ToTable(), Changes is { Steps.Count: > 0 } ? Changes.StabilityTable() : null, Multiplexity?.ToTable(),
            .. _steps.SelectMany(s => new[] { s.Correlation.ToTable(), s.Regression?.ToTable(), s.Logistic?.ToTable() }), Partner?.ToTable(), Response?.ToRateTable(), Response?.ToTable(), Dependence?.ToTable(), .. _ofStudy,
        ];
        return [.. tables.OfType<ResultTable>()];
    }

    private void OfSeries()
    {
        if (Options.Waves is { Items.Count: > 0 } waves)
        {
            Waves = NetworkDescriptives.Of(waves);
            Changes = NetworkChange.Of(waves, Partition is null ? null : _ => Partition);
            for (int w = 0; w < waves.Items.Count; w++)
            {
                foreach (var estimate in Waves.Values[w].Where(e => e.Reason is not null)) Note($"waves.{waves.Items[w].Label}.{Key(estimate.Measure)}", estimate.Reason!);
            }
            foreach (var step in Changes.Steps)
            {
                foreach (var (name, estimate) in OfStep(step)) Noted($"changes.{step.Label}.{name}", estimate);
            }
            OfWaves(waves);
            if (Options.Qap) OfQap(waves);
            else if (Changes.Steps.Count > 0) Note("changes.qap", "not asked for: --qap computes it");
        }
        if (Options.Relations is { Items.Count: > 0 } relations)
        {
            Multiplexity = Multiplexity.Of(relations);
            Noted("multiplexity.mean", Multiplexity.Mean);
            Noted("multiplexity.share", Multiplexity.Share);
            var items = PartnerItems.Default;
            if (Network.Directed && relations.Items.Any(r => items.Trust.Contains(r.Label, StringComparer.Ordinal) || items.Value.Contains(r.Label, StringComparer.Ordinal)))
            {
                Partner = PartnerScores.Of(relations);
                Noted("partner.trust", Partner.NetworkTrust);
                Noted("partner.value", Partner.NetworkValue);
                foreach (var (reason, count) in Partner.Trust.Provenance.Excluded.Where(e => e.Reason == "ratings outside the scale")) Note("partner", FormattableString.Invariant($"{count} {reason} ({items.Lowest} to {items.Highest})"));
            }
        }
        else Note("multiplexity", "no kinds of tie are given");
        if (Partner is null) Note("partner", $"no kind of tie is one of PARTNER's ratings: {string.Join(", ", PartnerItems.Default.Trust.Concat(PartnerItems.Default.Value))}");
        var asked = Options.Waves ?? new NetworkSeries([new(Network.Relation, Network)]);
        if (asked.Items.All(i => i.Network.Answered.IsEmpty)) return;
        Response = NonResponse.Of(asked);
        foreach (var wave in Response.Waves.Where(w => w.Answered < w.Present))
        {
            string of = Options.Waves is null ? "" : $"waves.{wave.Label}.";
            Note(of + "answered", FormattableString.Invariant($"{wave.Answered} of {wave.Present} people answered. Dyads and reciprocity count the pairs of two people who answered; all other measures of the network count an unknown tie as absent; response has what can be said without that"));
        }
        foreach (var wave in Response.Waves)
        {
            Noted($"response.{wave.Label}.confirmation", wave.Confirmation);
            foreach (var line in wave.Lines)
            {
                string field = $"response.{wave.Label}.{Key(line.Recorded.Measure)}";
                Noted(field + ".recorded", line.Recorded);
                Noted(field + ".respondents", line.Respondents);
                Noted(field + ".reconstructed", line.Reconstructed);
                if (line.Bounds.Reason is { } none)
                {
                    Note(field + ".low", none);
                    Note(field + ".high", none);
                }
            }
        }
    }

    private void OfWaves(NetworkSeries waves)
    {
        var alone = Options with { Waves = null, Relations = null, Between = null, Qap = false, Members = NetworkMembers.None };
        _waves = [.. waves.Items.Select(w => new NetworkSummary(w.Network, Partition, alone))];
        for (int w = 0; w < _waves.Count; w++)
        {
            // What concerns the people, or nobody asked of one wave, is said of the whole.
            foreach (var note in _waves[w].Notes.Where(n => !n.Field.StartsWith("members", StringComparison.Ordinal) && n.Field is not ("multiplexity" or "partner") && !n.Field.StartsWith("response", StringComparison.Ordinal)))
                Note($"waves.{waves.Items[w].Label}.network.{note.Field}", note.Reason);
        }
    }

    private void OfQap(NetworkSeries waves)
    {
        var draws = new Draws(Seed: Options.Seed) { Threads = Options.Threads, Cancel = Options.Cancel };
        _steps = [.. Enumerable.Range(1, waves.Items.Count - 1).Select(w => WaveStep.Of(waves.Items[w - 1], waves.Items[w], Partition, draws, Options.Exact))];
        for (int k = 0; k < _steps.Count; k++)
        {
            var (field, step) = ($"changes.{Changes!.Steps[k].Label}.qap", _steps[k]);
            if ((step.Correlation.Observed.Reason ?? step.Correlation.Shares.Reason) is { } reason) Note(field, reason);
            if (step.Regression is not { } linear || step.Logistic is not { } logistic)
            {
                Note(field + ".regression", FormattableString.Invariant($"not computed, nor the logistic one: more than {WaveStep.MostPeople} people; --exact computes it"));
                continue;
            }
            if (linear.Reason is { } none) Note(field + ".regression", none);
            if (logistic.Reason is { } no) Note(field + ".logistic", no);
            foreach (var (name, terms) in new[] { ("regression", linear.Terms), ("logistic", logistic.Terms) })
                foreach (var term in terms.Where(t => t.Shares.Reason is not null)) Note($"{field}.{name}.{term.Name}", term.Shares.Reason!);
        }
    }

    private void OfPeople(bool fewTwoPaths)
    {
        if (BrokerageChance is { Counts: var counts })
        {
            var (_, limit, people) = ResearchKit.Spanners.ByPosition(Network, counts);
            (SpannerLimit, Spanners) = (limit, people);
            if (double.IsNaN(limit)) Note("spanners.limit", "nobody has a group and a tie");
        }
        if (Options.Between is not { } between) return;
        if (Partition is null) Note("dependence", "no groups are given");
        else if (!fewTwoPaths) Note("dependence", "not computed: too many two-paths; --exact computes it");
        else
        {
            Dependence = ResearchKit.Dependence.Of(Network, Partition, between.A, between.B, Options.Away, new(Seed: Options.Seed) { Threads = Options.Threads, Cancel = Options.Cancel });
            if (Dependence.Away < Options.Away) Note("dependence", FormattableString.Invariant($"{Dependence.Away} and not {Options.Away}: no more people of the two groups stand between two others"));
        }
    }

    private static (string Name, Estimate Estimate)[] OfStep(NetworkStep step)
        => [("keptShare", step.KeptShare), ("jaccard", step.Jaccard), ("hamming", step.Hamming), ("hammingShare", step.HammingShare)];

    /// <summary>The id of a measure as a key: in-degree becomes inDegree.</summary>
    private static string Key(MeasureInfo measure)
        => string.Concat(measure.Id.Split('-').Select((part, k) => k == 0 || part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
