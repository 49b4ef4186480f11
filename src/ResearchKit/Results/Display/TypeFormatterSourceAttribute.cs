namespace ResearchKit;

/// <summary>Marks a type that shows itself as the last expression of a notebook cell.</summary>
/// <remarks>
/// Notebook kernels look for an attribute of exactly this *name* on a type or its base, and read its two properties; no notebook package is
/// needed. One line is enough: <c>[TypeFormatterSource(typeof(HtmlDisplay))]</c> on a type with a public <c>ToHtml()</c>,
/// <c>[TypeFormatterSource(typeof(FigureDisplay), PreferredMimeTypes = ["text/html"])]</c> on a figure.
/// Internal, because a kernel matches the name only; the other assemblies of ResearchKit see it by InternalsVisibleTo.
/// </remarks>
/// <param name="formatterSourceType">A class with a parameterless constructor and <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types shown without being asked, the richest first; null: all that the source offers.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
