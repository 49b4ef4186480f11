using System.CommandLine;

namespace ResearchKit;

/// <summary>The verb <c>describe</c>: what a study folder holds; writes its datapackage.json.</summary>
internal static class DescribeCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = Paths.NotBlank(new Argument<string>("STUDY") { Description = "The study folder, or a workbook: study.xlsx." });
        var write = new Option<bool>("--write") { Description = "Write datapackage.json, so that R and Python read the folder with the Frictionless tools. What others put there stays." };
        var format = OutputFormat.WithXlsx();
        var target = TablesFile.Option();
        var describe = new Verb("describe", "Tells what a study folder holds: period, roles and sides, tables and rows.", "describe my-study", "describe my-study --write", "describe study.xlsx") { folder, write, format, target };
        describe.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(folder);
            string? workbook = TablesFile.Wanted(parsed, format, target);
            if (parsed.GetValue(write) && !Directory.Exists(name) && File.Exists(name)) throw new WrongUseException("--write makes the datapackage.json of a folder. A workbook says the same in its sheets study, roles and columns: leave --write out.");
            var study = Study.Load(name);
            if (parsed.GetValue(write))
            {
                StudyFolder.Describe(name, study);
                if (!parsed.GetValue(CommandLine.Quiet)) parsed.InvocationConfiguration.Error.WriteLine($"Written: {Path.Combine(name, "datapackage.json")}");
            }
            if (!parsed.GetValue(CommandLine.Quiet) && new StudyOverview(study).Tables.Count == 0) parsed.InvocationConfiguration.Error.WriteLine("No table has a row yet: fill participants.csv and interactions.csv.");
            if (workbook is not null) return TablesFile.Write(parsed, workbook, new StudyOverview(study).ToTable());
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(format) switch
            {
                OutputFormat.Json => new StudyOverview(study).ToJson(),
                OutputFormat.Csv => new StudyOverview(study).ToCsv(),
                _ => study.ToText(),
            });
            return ExitCode.Done;
        });
        return describe;
    }
}
