using System.CommandLine;

namespace ResearchKit;

/// <summary><c>researchkit indicators</c>: the evaluator's page.</summary>
internal static class IndicatorsCommand
{
    public static Command Create()
    {
        var study = Paths.NotBlank(new Argument<string>("STUDY") { Description = "The study folder, or a workbook: study.xlsx. interactions alone is enough." });
        var format = new Option<string>("--format") { Description = "How to print.", HelpName = "table|json|csv|html|xlsx", DefaultValueFactory = _ => "table" }.AcceptOnlyFromAmong("table", "json", "csv", "html", OutputFormat.Xlsx);
        var target = Paths.MayBeAbsent(new Option<string?>("--out") { Description = "Write to this file instead of standard output; xlsx needs one.", HelpName = "FILE" });
        var view = CommonOptions.View(View.Public);
        var command = new Verb("indicators", "The indicators of reciprocity of a partnership on one page.", "indicators my-study --view team", "indicators my-study --format html --out page.html") { study, format, target, view };
        command.SetAction(parse =>
        {
            string? workbook = TablesFile.Wanted(parse, format, target, alsoText: true);
            if (workbook is null && parse.GetValue(target) is { } wanted) Paths.CheckPage(wanted);
            var loaded = Study.Load(parse.GetRequiredValue(study));
            foreach (string note in loaded.Provenance.Notes) parse.InvocationConfiguration.Error.WriteLine(note);
            var page = IndicatorPage.Of(loaded, parse.GetValue(view));
            if (workbook is not null) return TablesFile.Write(parse, workbook, page.ToTable());
            string text = parse.GetValue(format) switch { "json" => page.ToJson(), "html" => page.ToHtml(), "csv" => page.ToTable().ToCsv(), _ => page.ToText() };
            if (parse.GetValue(target) is { } file)
            {
                Whole.File(file, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
                if (!parse.GetValue(CommandLine.Quiet)) parse.InvocationConfiguration.Error.WriteLine($"Written: {file}");
            }
            else parse.InvocationConfiguration.Output.Write(text);
            return ExitCode.Done;
        });
        return command;
    }
}
