namespace ResearchKit;

/// <summary>Labels of sides on pages.</summary>
internal static class SideLabels
{
    /// <summary>The label of a side; "side a" where no role is declared on it.</summary>
    public static string LabelOf(Study study, Side side) => study.Roles.LabelOf(side) is { Length: > 0 } label ? label : side == Side.A ? "side a" : "side b";
}
