using System.CommandLine;

namespace ResearchKit;

/// <summary><c>researchkit reproduce</c>: the main job, from a study folder to tables, charts and a report.</summary>
internal static class ReproduceCommand
{
    public static Command Create()
    {
        var study = new Argument<string?>("study") { Description = "Study folder. Without it: the synthetic sample, generated in memory.", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string>("--out") { Description = "Folder for the report. It must be new, empty or made by researchkit.", DefaultValueFactory = _ => "researchkit-out", HelpName = "DIR" };
        var view = CommonOptions.View(View.Team);
        var command = new Command("reproduce", "From a study folder to report.html, tables, figures and a manifest.\n\nExample: researchkit reproduce my-study --out report") { study, target, view };
        command.SetAction(parse =>
        {
            var error = parse.InvocationConfiguration.Error;
            bool quiet = parse.GetValue(CommandLine.Quiet);
            string? folder = parse.GetValue(study);
            string into = Path.GetFullPath(parse.GetRequiredValue(target));
            var (loaded, inputs) = folder is null ? (SyntheticStudy.Create(), []) : (Study.Load(folder), InputsOf(folder));
            if (!quiet) error.WriteLine(folder is null ? "No study named: reproducing the synthetic sample." : $"Read {inputs.Count} files.");
            var report = StudyReport.Of(loaded, parse.GetValue(view));
            ReportFolder.Write(report, into, inputs);
            if (!quiet) error.WriteLine($"{report.Tables.Count()} tables and {report.Figures.Count()} figures written.");
            parse.InvocationConfiguration.Output.WriteLine(Path.Combine(parse.GetRequiredValue(target), "report.html"));
            return ExitCode.Done;
        });
        return command;
    }

    private static List<string> InputsOf(string folder)
        => [.. Directory.EnumerateFiles(folder).Where(f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(f) == "datapackage.json").Order(StringComparer.Ordinal)];
}
