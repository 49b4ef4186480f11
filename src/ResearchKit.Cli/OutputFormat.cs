using System.CommandLine;

namespace ResearchKit;

/// <summary>The option <c>--format</c> of the verbs that print a result.</summary>
internal static class OutputFormat
{
    public const string Table = "table";

    public const string Json = "json";

    public const string Csv = "csv";

    public const string Xlsx = "xlsx";

    /// <summary>A fresh option for a verb whose tables can go into a workbook; table by default.</summary>
    public static Option<string> WithXlsx()
    {
        var format = new Option<string>("--format") { HelpName = "table|json|csv|xlsx", Description = "How to print; xlsx writes an Excel workbook to --out.", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong(Table, Json, Csv, Xlsx);
        return format;
    }

    /// <summary>A fresh option; table by default.</summary>
    public static Option<string> Option()
    {
        var format = new Option<string>("--format") { HelpName = "table|json|csv", Description = "How to print.", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong(Table, Json, Csv);
        return format;
    }
}
