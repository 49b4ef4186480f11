namespace ResearchKit;

/// <summary>Finds the tipping point from the replicates of each way of counting, in which only the weight of one side's recorded starts moves.</summary>
internal sealed class TippingSearch
{
    // Up to so many candidates each whole number is tried in turn; beyond, the verdict is taken to change once and is bracketed.
    private const double MostSteps = 2e8;

    private readonly (string What, string Choice, Replicates Replicates, Counting Counting, long Contacts)[] _ways;
    private readonly Provenance _provenance;
    private readonly double? _margin;
    private readonly bool _fromA;

    private TippingSearch((string What, string Choice, Replicates Replicates, Counting Counting, long Contacts)[] ways, Provenance provenance, double? margin, bool fromA)
        => (_ways, _provenance, _margin, _fromA) = (ways, provenance, margin, fromA);

    /// <summary>The tipping point of the share of starts over all contacts.</summary>
    public static TippingPoint Of(StudyActs acts, Finding starts, Counting headline, string a, string b)
    {
        if (starts.Verdict == Verdict.CannotTell) return None(null, 0, "the verdict is \"cannot tell\": there is nothing to change");
        var table = acts.Whole(headline);
        var main = Initiation.StartEstimates.Of(table, headline);
        double fromA = main.FromA, fromB = main.FromB;
        if (fromA == fromB) return None(null, fromA, "both sides start equally often");
        bool less = fromA < fromB;
        double recorded = Math.Min(fromA, fromB);
        var side = less ? Side.A : Side.B;
        if (recorded == 0) return None(side, 0, "no start of that side is recorded");
        var ways = new List<(string, string, Replicates, Counting, long)> { ("", "", main.Replicates, headline, table.Acts.Length) };
        foreach (var way in Strip.OfStarts(acts.Study, headline, table))
        {
            var other = Initiation.StartEstimates.Of(acts.Whole(way.First), way.First);
            ways.Add((way.What, way.Choice, other.Replicates, way.First, other.Table.Acts.Length));
        }
        var search = new TippingSearch([.. ways], table.Provenance, starts.Margin, less);
        long most = 1000 + (long)Math.Ceiling(100 * (fromA + fromB));
        long? u = search.First(starts.Verdict, recorded, most);
        if (u is not { } found) return None(side, recorded, "no number of unlogged starts of that side changes the verdict");
        double ratio = (recorded + found) / recorded;
        string who = less ? a : b;
        return new(found, ratio, side, recorded, search.VerdictAt(ratio), null)
        {
            PlainReading = FormattableString.Invariant($"The verdict would change if {found} starts by {who} were not logged: {Plain.Number(ratio)} for each one recorded."),
        };
    }

    private static TippingPoint None(Side? side, double recorded, string reason)
        => new(null, double.NaN, side, recorded, null, reason) { PlainReading = $"No tipping point: {reason}." };

    private long? First(Verdict verdict, double recorded, long most)
    {
        double cost = _ways.Sum(w => (double)w.Replicates.Units);
        // The share of the other side reaches one half at u = difference of the starts; every verdict of "more often" has changed by then.
        if (cost * most <= MostSteps || cost * 2000 > MostSteps && most <= 2000)
        {
            for (long u = 1; u <= most; u++) if (VerdictAt((recorded + u) / recorded) != verdict) return u;
            return null;
        }
        long low = 0, high = 1;
        while (high < most && VerdictAt((recorded + high) / recorded) == verdict) (low, high) = (high, Math.Min(most, high * 2));
        if (VerdictAt((recorded + high) / recorded) == verdict) return null;
        while (high - low > 1)
        {
            long middle = low + (high - low) / 2;
            if (VerdictAt((recorded + middle) / recorded) == verdict) low = middle;
            else high = middle;
        }
        return high;
    }

    /// <summary>The verdict when every recorded start of the side that starts less weighs so much.</summary>
    public Verdict VerdictAt(double weight)
    {
        var estimates = Array.ConvertAll(_ways, w => Weighted(w.Replicates, w.Counting, w.Contacts, weight));
        var strip = _ways.Skip(1).Select((w, i) => new StripChoice(w.What, w.Choice, estimates[i + 1])).ToList();
        return Verdicts.Judge("share of starts", Contrast.Share, estimates[0], strip, margin: _margin).Verdict;
    }

    private Estimate Weighted(Replicates replicates, Counting counting, long contacts, double weight)
    {
        double wa = _fromA ? weight : 1, wb = _fromA ? 1 : weight;
        var share = replicates.Select(v =>
        {
            double a = wa * v[StartMeasure.FromA] + v[StartMeasure.AssignedA], b = wb * v[StartMeasure.FromB] + v[StartMeasure.AssignedB];
            return a + b == 0 ? double.NaN : a / (a + b);
        });
        return Estimates.Of(Initiation.ShareInfo, share, 0, JackknifeScale.Logit, counting, contacts, "contacts", _provenance, "there is no counted contact between the two sides");
    }
}
