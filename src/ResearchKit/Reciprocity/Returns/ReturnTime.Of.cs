namespace ResearchKit;

public static partial class ReturnTime
{
    /// <summary>Returns over the whole study, in both directions; see <see cref="Of(Interactions, ReturnOptions?)"/>.</summary>
    public static ReturnTimes Of(Study study, ReturnOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Of(study.Interactions, options);
    }

    /// <summary>
    /// Share returned and mean time by direction, the difference between the directions with its verdict and the other ways to count, the return curves, and
    /// what contacts shifted in time (<see cref="NullModels.ShiftedActs"/>) give.
    /// </summary>
    /// <param name="interactions">The contacts: all of a study, or of a cycle.</param>
    /// <param name="options">Window and draws.</param>
    public static ReturnTimes Of(Interactions interactions, ReturnOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return Of("all", null, new(new ActResolver(interactions.Study), interactions), options ?? new());
    }

    /// <summary>Returns cycle by cycle, over the whole study, and the change from the first cycle to the last, each with its verdict.</summary>
    /// <remarks>Each cycle is read by itself: its last starts, with less than the window left in it, are left out of the share, and no contact of the next cycle answers.</remarks>
    public static ReturnTimesByCycle ByCycle(Study study, ReturnOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        options ??= new();
        var resolver = new ActResolver(study);
        var windows = Windows(study, resolver);
        var cycles = windows.Select(w => Of(w.Label, w.Cycle, w.Window, options)).ToList();
        // Without cycles the one window is the whole.
        var whole = study.LeafCycles.Count == 0 ? cycles[0] : Of("all", null, new(resolver, study.Interactions), options);
        return new(cycles, whole, Change(study, windows, options.Window, mean: false), Change(study, windows, options.Window, mean: true), whole.Provenance);
    }

    /// <summary>Share returned in the last cycle less that in the first, with its verdict: one finding without the rest of <see cref="ByCycle"/>.</summary>
    public static Finding ShareChange(Study study) => Change(study, mean: false);

    /// <summary>Mean time until the return in the last cycle less that in the first, with its verdict.</summary>
    public static Finding MeanChange(Study study) => Change(study, mean: true);

    private static Finding Change(Study study, bool mean)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Change(study, Windows(study, new ActResolver(study)), null, mean);
    }

    private static List<(string Label, Cycle? Cycle, ReturnWindow Window)> Windows(Study study, ActResolver resolver) => study.LeafCycles.Count == 0
        ? [("all", null, new(resolver, study.Interactions))]
        : [.. study.LeafCycles.Select(c => (c.Title.Length > 0 ? c.Title : c.Id, (Cycle?)c, new ReturnWindow(resolver, study.Interactions.During(c))))];

    private static ReturnTimes Of(string label, Cycle? cycle, ReturnWindow window, ReturnOptions options)
    {
        var study = window.Interactions.Study;
        var rule = Rule(study, options.Window);
        var sides = window.Sides(rule);
        long[] twoWay = window.TwoWay(rule);
        var chance = ReturnDraws.Of(sides, window.Interactions, options.Draws);
        string a = SideLabels.LabelOf(study, Side.A), b = SideLabels.LabelOf(study, Side.B);
        ReturnDirection Direction(int group, string name) => new(
            name, sides.Measure[group].Starts, sides.Measure[group].Followed, sides.Measure[group].Returned, twoWay[group], sides.Share(group), sides.Mean(group),
            sides.Measure[group].Steps(), [.. Enumerable.Range(0, ReturnMeasure.Marks).DistinctBy(sides.Measure.DayOf).Select(m => Mark(sides, group, m))], chance[group]?.Share, chance[group]?.Mean);
        var strip = ReturnStrip.Of(study, window, rule, sides).Select(c => (c.What, c.Choice, Sides: window.Sides(c.Rule))).ToList();
        var share = Verdicts.Judge(
            $"share returned, starts of {a} less starts of {b}", Contrast.Gap, sides.ShareDifference, [.. strip.Select(c => new StripChoice(c.What, c.Choice, c.Sides.ShareDifference))],
            PrimaryIndicators.Has(study, ShareDifferenceInfo), PrimaryIndicators.Margin(study, ShareDifferenceInfo), $"starts of {a} are returned more often", $"starts of {b} are returned more often");
        var mean = Verdicts.Judge(
            $"days until the return, starts of {a} less starts of {b}", Contrast.Gap, sides.MeanDifference, [.. strip.Select(c => new StripChoice(c.What, c.Choice, c.Sides.MeanDifference))],
            PrimaryIndicators.Has(study, MeanDifferenceInfo), PrimaryIndicators.Margin(study, MeanDifferenceInfo), $"starts of {a} wait longer", $"starts of {b} wait longer");
        return new(
            label, cycle, rule.Days, Direction(ReturnSides.FromA, $"{a} towards {b}"), Direction(ReturnSides.FromB, $"{b} towards {a}"), Direction(ReturnSides.Both, "both directions"),
            share, mean, sides.Measure.Tied, sides.Table.SideA.Length, sides.Table.SideB.Length, a, b, sides.Provenance);
    }

    private static ReturnMark Mark(ReturnSides sides, int group, int mark)
    {
        int day = sides.Measure.DayOf(mark);
        return new(day, sides.Measure[group].AtRisk(day * ReturnRule.Day), sides.NotYet(group, mark));
    }

    private static Finding Change(Study study, List<(string Label, Cycle? Cycle, ReturnWindow Window)> windows, int? window, bool mean)
    {
        var info = mean ? MeanChangeInfo : ShareChangeInfo;
        string subject = mean ? "days until the return, last cycle less first" : "share returned, last cycle less first";
        bool primary = PrimaryIndicators.Has(study, info);
        var rule = Rule(study, window);
        rule = rule with { Counting = rule.Counting with { Level = PrimaryIndicators.Level(study, info) } };
        if (windows.Count < 2)
            return Verdicts.Judge(subject, Contrast.Change, Estimate.Undefined(info, 0, "starts", study.Interactions.Provenance, "a change needs two cycles"), [], primary);
        Estimate Of(ReturnRule r) => ReturnSides.Change(info, windows[0].Window.Sides(r), windows[^1].Window.Sides(r), mean ? 1 : 0, mean ? r.Days : 1);
        var strip = ReturnStrip.Of(study, windows[0].Window, rule, windows[0].Window.Sides(rule)).Union(ReturnStrip.Of(study, windows[^1].Window, rule, windows[^1].Window.Sides(rule)))
            .Select(c => new StripChoice(c.What, c.Choice, Of(c.Rule))).ToList();
        return Verdicts.Judge(subject, Contrast.Change, Of(rule), strip, primary, PrimaryIndicators.Margin(study, info), mean ? "slower" : "more is returned", mean ? "faster" : "less is returned");
    }
}
