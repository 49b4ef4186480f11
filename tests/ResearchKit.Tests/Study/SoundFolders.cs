namespace ResearchKit.Tests;

/// <summary>Sound study folders, written once a run.</summary>
internal static class SoundFolders
{
    private static readonly Lazy<TempFolder> Home = new(() =>
    {
        var home = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => home.Dispose();
        return home;
    });

    private static readonly Lazy<string> SmallFolder = new(() => Written("small", SmallStudy.Study));
    private static readonly Lazy<string> SampleFolder = new(() => Written("sample", SyntheticStudy.Create()));

    /// <summary>The small study.</summary>
    public static string Small => SmallFolder.Value;

    /// <summary>The synthetic sample.</summary>
    public static string Sample => SampleFolder.Value;

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private static string Written(string name, Study study)
    {
        study.Write(Home.Value[name]);
        return Home.Value[name];
    }
}
