namespace ResearchKit;

/// <summary>The rules that need more than one row or table. They run when all files are read.</summary>
internal static class StudyRules
{
    internal static void Tell(StudyReading reading)
    {
    }
}
