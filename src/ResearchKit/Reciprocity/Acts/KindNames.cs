namespace ResearchKit;

/// <summary>Kinds of contact in words.</summary>
internal static class KindNames
{
    /// <summary>"one to one", "phone".</summary>
    public static string Of(InteractionKind kind) => kind switch
    {
        InteractionKind.OneToOne => "one to one",
        InteractionKind.CaseConsult => "consultation about a case",
        InteractionKind.JointActivity => "joint activity",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
