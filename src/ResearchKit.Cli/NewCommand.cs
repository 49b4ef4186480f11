using System.CommandLine;

namespace ResearchKit;

/// <summary>The verb <c>new</c>: makes a study folder to fill.</summary>
internal static class NewCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = Paths.NotBlank(new Argument<string?>("FOLDER") { Description = "The folder to make: not there yet, or empty.", Arity = ArgumentArity.ZeroOrOne });
        var xlsx = Paths.MayBeAbsent(new Option<string?>("--xlsx") { Description = "In place of FOLDER: one Excel workbook, a sheet a table, that is not there yet.", HelpName = "FILE.xlsx" });
        var tables = new Option<string>("--tables") { Description = "minimum: participants and interactions; all: every table.", HelpName = "minimum|all", DefaultValueFactory = _ => "minimum" };
        tables.AcceptOnlyFromAmong("minimum", "all");
        var instrument = new Option<string?>("--instrument") { Description = "cac: with the structure of the Coordinated Action Checklist, and tables for its answers.", HelpName = "cac" };
        instrument.AcceptOnlyFromAmong("cac");
        var example = new Option<bool>("--example") { Description = "Three invented rows in each table." };
        var make = new Verb("new", "Makes a study to fill: a folder with a CSV file with its header for each table, and datapackage.json; or one Excel workbook.", "new my-study", "new my-study --tables all --instrument cac --example", "new --xlsx study.xlsx --example") { folder, xlsx, tables, instrument, example };
        make.SetAction(parsed =>
        {
            bool all = parsed.GetValue(tables) == "all";
            string? name = parsed.GetValue(folder);
            if (parsed.GetValue(xlsx) is { } file)
            {
                if (name is not null) throw new WrongUseException("Name a FOLDER or --xlsx FILE.xlsx, not both.");
                if (!file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new WrongUseException($"--xlsx: '{file}' is no name of a workbook: let it end in .xlsx.");
                StudyWorkbook.Create(file, all, parsed.GetValue(instrument), parsed.GetValue(example));
                parsed.InvocationConfiguration.Output.WriteLine(file);
                return ExitCode.Done;
            }
            if (name is null) throw new WrongUseException("Name a FOLDER, or --xlsx FILE.xlsx.");
            foreach (string table in StudyFolder.Create(name, all, parsed.GetValue(instrument), parsed.GetValue(example)))
                parsed.InvocationConfiguration.Output.WriteLine(Path.Combine(name, table));
            return ExitCode.Done;
        });
        return make;
    }
}
