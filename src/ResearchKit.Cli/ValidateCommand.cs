using System.CommandLine;

namespace ResearchKit;

/// <summary>The verb <c>validate</c>: tells every fault of a study folder.</summary>
internal static class ValidateCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = Paths.NotBlank(new Argument<string>("STUDY") { Description = "The study folder, or a workbook: study.xlsx." });
        var format = OutputFormat.Option();
        var validate = new Verb("validate", """
            Checks every file of a study folder, or every sheet of a workbook, in one pass, before anything is computed, and tells each fault with file or sheet, row, column and how to mend it.
            Exit code 0: no errors; 1: errors, which are listed; 3: a file cannot be read.
            """, "validate my-study", "validate study.xlsx", "validate my-study --format json") { folder, format };
        validate.SetAction(parsed =>
        {
            var report = Study.Check(parsed.GetRequiredValue(folder));
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(format) switch
            {
                OutputFormat.Json => report.ToJson(),
                OutputFormat.Csv => report.ToCsv(),
                _ => report.ToText(),
            });
            return report.IsUnreadable ? ExitCode.NotReadOrWritten : report.IsSound ? ExitCode.Done : ExitCode.Faults;
        });
        return validate;
    }
}
