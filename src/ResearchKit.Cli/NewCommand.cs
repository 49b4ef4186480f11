using System.CommandLine;

namespace ResearchKit;

/// <summary>The verb <c>new</c>: makes a study folder to fill.</summary>
internal static class NewCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = Paths.NotBlank(new Argument<string>("FOLDER") { Description = "The folder to make: not there yet, or empty." });
        var tables = new Option<string>("--tables") { Description = "minimum: participants and interactions; all: every table.", HelpName = "minimum|all", DefaultValueFactory = _ => "minimum" };
        tables.AcceptOnlyFromAmong("minimum", "all");
        var instrument = new Option<string?>("--instrument") { Description = "cac: with the structure of the Coordinated Action Checklist, and tables for its answers.", HelpName = "cac" };
        instrument.AcceptOnlyFromAmong("cac");
        var example = new Option<bool>("--example") { Description = "Three invented rows in each table." };
        var make = new Verb("new", "Makes a study folder to fill: a CSV file with its header for each table, and datapackage.json.", "new my-study", "new my-study --tables all --instrument cac --example") { folder, tables, instrument, example };
        make.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(folder);
            foreach (string file in StudyFolder.Create(name, parsed.GetValue(tables) == "all", parsed.GetValue(instrument), parsed.GetValue(example)))
                parsed.InvocationConfiguration.Output.WriteLine(Path.Combine(name, file));
            return ExitCode.Done;
        });
        return make;
    }
}
