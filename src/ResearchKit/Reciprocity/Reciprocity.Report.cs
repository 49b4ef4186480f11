namespace ResearchKit;

public static partial class Reciprocity
{
    /// <summary>Reciprocity between the two sides of a study in its five meanings: who starts, is it returned, what is given, who decides, how each side experiences it.</summary>
    /// <param name="study">The study. Its contacts are enough; what other tables would add is named.</param>
    /// <param name="draws">The draws behind what chance would give; 500 from seed 1 by default.</param>
    /// <returns>One report that shows itself as the table of five meanings; the result behind each row is one property away.</returns>
    public static ReciprocityReport Of(Study study, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new(study, draws ?? new(500));
    }
}
