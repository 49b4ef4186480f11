namespace ResearchKit;

/// <summary>How a process that calls <see cref="NotebookChild.ServeAsync"/> is started.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record NotebookChildCommand(string Program, IReadOnlyList<string> Arguments)
{
    private static readonly string _cli = Path.Combine(AppContext.BaseDirectory, "ResearchKit.Cli.dll");

    /// <summary>The researchkit command beside this assembly, with its hidden verb <c>notebook child</c>.</summary>
    public static NotebookChildCommand ResearchKit { get; } = new(DotnetHost.Program, [_cli, "notebook", "child"]);

    /// <summary>The words that start the researchkit command from anywhere: an installed tool by its own program, which stays where it is when the tool is updated.</summary>
    internal static IReadOnlyList<string> Words =>
        Environment.ProcessPath is { } running && Path.GetFileName(running) is "researchkit" or "researchkit.exe" ? [running] : [DotnetHost.Program, _cli];

    /// <summary>True when the program's file is there, where it names one that it needs.</summary>
    internal bool IsThere => Arguments is not [var first, ..] || first != _cli || File.Exists(_cli);
}
