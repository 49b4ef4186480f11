using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ResearchKit;

/// <summary>The XML documentation of a symbol, for reading.</summary>
/// <param name="Parts">Heading (empty for the summary) and text, in order.</param>
internal sealed partial record DocText(IReadOnlyList<(string Heading, string Text)> Parts)
{
    /// <summary>Nothing is documented.</summary>
    public static DocText None { get; } = new([]);

    /// <summary>True when there is nothing to read.</summary>
    public bool IsEmpty => Parts.Count == 0;

    /// <summary>The documentation of a symbol; of one that inherits it, that of what it comes from.</summary>
    public static DocText Of(ISymbol symbol, Compilation compilation)
    {
        for (ISymbol? one = symbol is IMethodSymbol { ReducedFrom: { } whole } ? whole.OriginalDefinition : symbol.OriginalDefinition; one is not null; one = Origin(one))
        {
            string? xml = one.DeclaringSyntaxReferences.Length > 0 ? one.GetDocumentationCommentXml() : DocFiles.Of(one, compilation);
            if (!string.IsNullOrWhiteSpace(xml) && Read(xml) is { IsEmpty: false } text)
            {
                return text;
            }
        }

        return None;
    }

    /// <summary>As text.</summary>
    public string ToText() => string.Join("\n\n", Parts.Select(p => p.Heading.Length == 0 ? p.Text : $"{p.Heading}: {p.Text}"));

    /// <summary>As HTML.</summary>
    public string ToHtml() => string.Concat(Parts.Select(p => p.Heading.Length == 0
        ? $"<p>{WebUtility.HtmlEncode(p.Text)}</p>" : $"<p><b>{WebUtility.HtmlEncode(p.Heading)}</b>: {WebUtility.HtmlEncode(p.Text)}</p>"));

    private static ISymbol? Origin(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod ?? Implemented(method),
        IPropertySymbol property => property.OverriddenProperty ?? Implemented(property),
        _ => null,
    };

    private static ISymbol? Implemented(ISymbol symbol) => symbol.ContainingType?.AllInterfaces.SelectMany(i => i.GetMembers(symbol.Name))
        .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol))?.OriginalDefinition;

    private static DocText Read(string xml)
    {
        XElement member;
        try
        {
            member = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return None;
        }

        var parts = new List<(string, string)>();
        foreach (var element in member.Elements())
        {
            string text = Text(element);
            if (text.Length > 0)
            {
                parts.Add((Heading(element), text));
            }
        }

        return new(parts);
    }

    private static string Heading(XElement element) => element.Name.LocalName switch
    {
        "summary" => "",
        "param" or "typeparam" => (string?)element.Attribute("name") ?? "",
        "returns" => "Returns",
        "value" => "Value",
        "remarks" => "Remarks",
        "example" => "Example",
        "exception" => "Throws " + Name((string?)element.Attribute("cref") ?? ""),
        var other => other,
    };

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        Append(element);
        return Blank().Replace(text.ToString(), " ").Replace(" \n", "\n", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal).Trim();

        void Append(XElement from)
        {
            foreach (var node in from.Nodes())
            {
                if (node is XText words)
                {
                    text.Append(Blank().Replace(words.Value, " "));
                }
                else if (node is XElement inner)
                {
                    text.Append(inner.Name.LocalName is "para" or "item" or "br" or "code" ? "\v" : "");
                    text.Append((string?)inner.Attribute("langword") ?? (string?)inner.Attribute("name")
                        ?? ((string?)inner.Attribute("cref") is { } cref && inner.IsEmpty ? Name(cref) : (string?)inner.Attribute("href") is { } link && inner.IsEmpty ? link : ""));
                    Append(inner);
                }
            }

            text.Replace('\v', '\n');
        }
    }

    /// <summary>The last names of what a reference names: <c>M:ResearchKit.Study.Load(System.String)</c> is Study.Load.</summary>
    private static string Name(string cref)
    {
        string path = cref[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('(')[0];
        var names = Arity().Replace(path, "").Split('.');
        return string.Join('.', cref.StartsWith("T:", StringComparison.Ordinal) ? names[^1..] : names[Math.Max(0, names.Length - 2)..]);
    }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Blank();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}
