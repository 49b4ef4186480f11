namespace ResearchKit.Simulation;

/// <summary>What changes from the first period to the second.</summary>
internal sealed record Scenario(string Name, double Lean, double Reply)
{
    /// <summary>Nothing.</summary>
    public static readonly Scenario Flat = new("flat", 0, 0);

    /// <summary>Side a starts more (log odds + 0.8), and a contact is followed at once by one the other way with a chance that is .3 higher.</summary>
    public static readonly Scenario Changed = new("changed", 0.8, 0.3);
}
