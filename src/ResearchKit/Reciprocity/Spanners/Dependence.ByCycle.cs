namespace ResearchKit;

public sealed partial class Dependence
{
    /// <summary>As <see cref="Of(Study, int, Draws)"/>, a curve for each leaf cycle in order; one for the whole study where it has no cycles.</summary>
    /// <param name="study">The study.</param>
    /// <param name="most">How many may be away, 1 or more.</param>
    /// <param name="draws">How many random choices, and from which seed.</param>
    public static DependenceByCycle ByCycle(Study study, int most = 3, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new(study.LeafCycles.Count == 0
            ? [("all", Of(study, most, draws))]
            : [.. study.LeafCycles.Select(c => (study.LabelOf(c), Of(study.Interactions.During(c), most, draws)))]);
    }
}
