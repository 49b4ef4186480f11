using System.CommandLine;
using System.Globalization;

namespace ResearchKit;

/// <summary><c>researchkit reproduce</c>: the main job, from a study folder to tables, charts and a report.</summary>
internal static class ReproduceCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var study = Paths.NotBlank(new Argument<string?>("STUDY") { Description = "The study folder, or a workbook: study.xlsx. Without it: the synthetic sample, generated in memory.", Arity = ArgumentArity.ZeroOrOne });
        var target = Paths.NotBlank(new Option<string>("--out") { Description = "Folder for the report. It must be new, empty or made by researchkit.", DefaultValueFactory = _ => "researchkit-out", HelpName = "DIR" });
        var view = CommonOptions.View(View.Team);
        var command = new Verb("reproduce", "From a study folder to report.html, tables, figures and a manifest.", "reproduce", "reproduce my-study --out report") { study, target, view };
        command.SetAction((parse, cancel) =>
        {
            var error = parse.GetValue(CommandLine.Quiet) ? TextWriter.Null : parse.InvocationConfiguration.Error;
            var output = parse.InvocationConfiguration.Output;
            string into = parse.GetRequiredValue(target);
            var draws = new Draws(500, parse.GetValue(CommandLine.Seed)) { Threads = parse.GetValue(CommandLine.Threads), Cancel = cancel };
            // On a thread of its own, so that an interrupt is heard while it works.
            return Task.Run(() => Run(parse.GetValue(study), into, parse.GetValue(view), draws, output, error, cancel), CancellationToken.None);
        });
        return command;
    }

    private static int Run(string? folder, string into, View view, Draws draws, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        // What cannot be written should be known before the work, not after.
        Whole.CheckFolder(into, "manifest.json");
        if (folder is not null && IsInside(folder, into)) throw new IOException($"The study '{folder}' lies in the folder '{into}', which would be replaced: name another folder.");
        var (study, inputs) = folder is null ? (SyntheticStudy.Create(), []) : (Study.Load(folder), InputsOf(folder));
        error.WriteLine(folder is null ? "No study named: reproducing the synthetic sample." : $"Read {inputs.Count} file{(inputs.Count == 1 ? "" : "s")}.");
        cancel.ThrowIfCancellationRequested();
        var report = StudyReport.Of(study, view, draws);
        cancel.ThrowIfCancellationRequested();
        ReportFolder.Write(report, into, inputs, new Dictionary<string, string> { ["seed"] = draws.Seed.ToString(CultureInfo.InvariantCulture) }, draws.Threads);
        error.WriteLine($"{report.Tables.Count()} tables and {report.Figures.Count()} figures written.");
        if (study.Interactions.Count == 0) error.WriteLine("interactions.csv has no rows yet, so there is little to show.");
        output.WriteLine(Path.Combine(into, "report.html"));
        return ExitCode.Done;
    }

    private static bool IsInside(string inner, string outer)
        // Without regard to case: on Windows and macOS two spellings are one folder, and refusing too much does no harm.
        => (Path.TrimEndingDirectorySeparator(Path.GetFullPath(inner)) + Path.DirectorySeparatorChar)
            .StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(outer)) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that a study is read from. Others are not named: their names may say more than a page should.</summary>
    private static List<string> InputsOf(string folder)
        => !Directory.Exists(folder) ? [folder] : [.. Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) is var name && (name == "datapackage.json" || (name.EndsWith(".csv", StringComparison.Ordinal) && StudySchema.Find(name) is not null))).Order(StringComparer.Ordinal)];
}
