namespace ResearchKit;

/// <summary>Something wrong in the data, told so that it can be mended. Ids are shown, never free text.</summary>
/// <param name="File">File name in the study folder.</param>
/// <param name="Row">Line of the file as an editor counts it, header = 1; 0 where the whole file is meant.</param>
/// <param name="Column">Column; empty where the whole row or file is meant.</param>
/// <param name="Shown">The id or value that is wrong; empty for free text.</param>
/// <param name="Rule">Name of the rule: <c>unknown-id</c>.</param>
/// <param name="Mend">What is allowed and how to mend it.</param>
/// <param name="IsError">True: the study is refused. False: a warning.</param>
public sealed record Fault(string File, long Row, string Column, string Shown, string Rule, string Mend, bool IsError);
