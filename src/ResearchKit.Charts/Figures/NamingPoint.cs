namespace ResearchKit;

/// <summary>One person of F12.</summary>
/// <param name="Label">What stands beside the mark.</param>
/// <param name="NamedBy">By how many others they were named.</param>
/// <param name="TwoPaths">How often they stand between two others.</param>
/// <param name="Named">Named by enough others.</param>
/// <param name="ByPosition">At or above the limit.</param>
/// <param name="ByJob">It is their job.</param>
internal sealed record NamingPoint(string Label, int NamedBy, double TwoPaths, bool Named, bool ByPosition, bool ByJob)
{
    /// <summary>True for a bridge-builder of any kind.</summary>
    public bool IsAny => Named || ByPosition || ByJob;
}
