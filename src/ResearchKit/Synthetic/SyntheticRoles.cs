namespace ResearchKit;

/// <summary>The role words of the synthetic study: the defaults of <see cref="StudySettings.Roles"/>.</summary>
internal static class SyntheticRoles
{
    public const string Resident = "citizen";
    public const string Coproducer = "coproducer";
    public const string Professional = "professional";
    public const string Researcher = "researcher";
}
