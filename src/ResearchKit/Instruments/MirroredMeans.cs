namespace ResearchKit;

/// <summary>Means and gaps of two groups of answers.</summary>
internal static class MirroredMeans
{
    private const string GroupAnswer = "one answer of a group";

    public static Estimate Mean(Instrument instrument, double[] values, bool ofPersons, Provenance provenance)
    {
        if (values.Length == 0) return Estimate.Undefined(MirroredItems.PairInfo, 0, "persons", provenance, "nobody of the side answered it");
        var (interval, none) = ofPersons ? PersonMean.Interval(values, instrument.Min, instrument.Max) : (null, GroupAnswer);
        return new(MirroredItems.PairInfo, PersonMean.Of(values), ofPersons ? values.Length : 1, "persons", provenance) { Interval = interval, NoInterval = none };
    }

    public static Estimate Gap(MeasureInfo info, Instrument instrument, double[] a, double[] b, bool ofPersons, Provenance provenance)
    {
        if (a.Length == 0 || b.Length == 0) return Estimate.Undefined(info, ofPersons ? a.Length + b.Length : 1, "persons", provenance, "nobody of one side answered it");
        double width = instrument.Max - instrument.Min;
        var (interval, none) = ofPersons ? PersonMean.Difference(a, b, -width, width) : (null, GroupAnswer);
        return new(info, PersonMean.Of(a) - PersonMean.Of(b), ofPersons ? a.Length + b.Length : 2, "persons", provenance) { Interval = interval, NoInterval = none };
    }
}
