namespace ResearchKit;

/// <summary>What is wrong with a record as text.</summary>
internal enum CsvProblem
{
    None,
    UnterminatedQuote,
    StrayQuote,
    Nul,
    LostText,
}
