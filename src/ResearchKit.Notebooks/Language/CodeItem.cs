namespace ResearchKit;

/// <summary>Something that can stand where the cursor is.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Kind">What it is, in the words of the front ends: function, property, class, ...</param>
/// <param name="Signature">The parameters of a function; empty otherwise.</param>
internal sealed record CodeItem(string Text, string Kind, string Signature = "");
