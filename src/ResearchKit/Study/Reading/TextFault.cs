namespace ResearchKit;

/// <summary>What is told of a record that is wrong as text.</summary>
internal sealed record TextFault(string Rule, string Mend)
{
    private static readonly TextFault Unterminated = new("unterminated-quote", "A double quote opens here and is never closed: close it, or take it out.");
    private static readonly TextFault Stray = new("stray-quote", "A double quote stands inside a value: put the whole value in double quotes and double the ones inside.");
    private static readonly TextFault Nul = new("nul-byte", "The row holds a NUL byte: save the file again as UTF-8 text (UTF-16 needs its mark).");
    private static readonly TextFault Lost = new("bad-text", "The row holds letters that are not UTF-8: save the file again as UTF-8 (Excel: \"CSV UTF-8\").");

    internal static TextFault? Of(CsvProblem problem) => problem switch
    {
        CsvProblem.UnterminatedQuote => Unterminated,
        CsvProblem.StrayQuote => Stray,
        CsvProblem.Nul => Nul,
        CsvProblem.LostText => Lost,
        _ => null,
    };
}
