namespace ResearchKit;

/// <summary>What all chapters of the generator share: sizes, switches, levels over time, the calendar and the people.</summary>
internal sealed class SyntheticWorld
{
    public SyntheticWorld(SyntheticOptions options)
    {
        Seed = options.Seed;
        Variant = options.Variant;
        Planted = options.Variant == SyntheticVariant.Flat ? options.Planted & ~PlantedFeatures.Trends : options.Planted;
        Sizes = (options.Sizes ?? (options.Variant == SyntheticVariant.Lean ? SyntheticSizes.Lean : SyntheticSizes.Whole)).Checked();
        Cycles = SyntheticCalendar.Cycles(Sizes);
        People = SyntheticPeople.Of(this);
    }

    public ulong Seed { get; }

    public SyntheticVariant Variant { get; }

    public PlantedFeatures Planted { get; }

    public SyntheticSizes Sizes { get; }

    public IReadOnlyList<Cycle> Cycles { get; }

    public IReadOnlyList<SyntheticPerson> People { get; }

    public DateOnly First => Cycles[0].Start;

    public DateOnly Last => Cycles[^1].End;

    public Rng Stream(SyntheticChapter chapter) => new(Seed, (long)chapter);

    public bool Has(PlantedFeatures feature) => (Planted & feature) == feature;

    /// <summary>
    /// The level of a trend in a cycle: on the line through first, middle and last when the trend is planted, the middle one when it is not,
    /// read backwards in the worsening variant.
    /// </summary>
    public double Level(PlantedFeatures trend, int cycle, double first, double middle, double last)
    {
        if (!Has(trend)) return middle;
        double t = Cycles.Count == 1 ? 0.5 : (double)cycle / (Cycles.Count - 1);
        if (Variant == SyntheticVariant.Worsening) t = 1 - t;
        return t <= 0.5 ? first + (middle - first) * (2 * t) : middle + (last - middle) * (2 * t - 1);
    }

    /// <summary>Number of the cycle of a day, 0-based; days outside go to the nearest.</summary>
    public int CycleOf(DateOnly day)
    {
        for (int c = Cycles.Count - 1; c > 0; c--)
            if (Cycles[c].Start <= day) return c;
        return 0;
    }

    public IEnumerable<SyntheticPerson> In(string role) => People.Where(p => p.Role == role && !p.Withdrawn);
}
