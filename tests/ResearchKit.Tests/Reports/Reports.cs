namespace ResearchKit.Tests;

/// <summary>Studies and their reports, each made once a run.</summary>
internal static class Reports
{
    private static readonly Lazy<TempFolder> Home = new(() =>
    {
        var home = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => home.Dispose();
        return home;
    });

    private static readonly Lazy<Study> SampleStudy = new(() => SyntheticStudy.Create());
    private static readonly Lazy<Study> LeanStudy = new(() => SyntheticStudy.Create(new() { Variant = SyntheticVariant.Lean }));
    private static readonly Lazy<StudyReport> SampleReport = new(() => StudyReport.Of(Sample));
    private static readonly Lazy<string> TeamFolder = new(() => Written("team", StudyReport.Of(SmallStudy.Study)));
    private static readonly Lazy<string> PublicFolder = new(() => Written("public", StudyReport.Of(Sample, View.Public)));

    /// <summary>The synthetic sample.</summary>
    public static Study Sample => SampleStudy.Value;

    /// <summary>Its lean variant: very little data.</summary>
    public static Study Lean => LeanStudy.Value;

    /// <summary>The report of the sample.</summary>
    public static StudyReport Team => SampleReport.Value;

    /// <summary>The written report of the small study.</summary>
    public static string Folder => TeamFolder.Value;

    /// <summary>The written public report of the sample.</summary>
    public static string Public => PublicFolder.Value;

    /// <summary>Every file of a folder, by its path with slashes.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(string folder)
        => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes, StringComparer.Ordinal);

    private static string Written(string name, StudyReport report)
    {
        ReportFolder.Write(report, Home.Value[name]);
        return Home.Value[name];
    }
}
