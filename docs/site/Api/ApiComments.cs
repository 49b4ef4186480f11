using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Site;

/// <summary>XML docs by symbol; what is inherited is found where it was written.</summary>
internal sealed class ApiComments
{
    private readonly Dictionary<string, XElement> _members = new(StringComparer.Ordinal);

    /// <summary>Reads the files.</summary>
    public ApiComments(IEnumerable<string> files)
    {
        foreach (string file in files)
            foreach (var member in XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member"))
                _members[member.Attribute("name")!.Value] = member;
    }

    /// <summary>The docs of a symbol; empty when there are none.</summary>
    public XElement Of(ISymbol symbol)
    {
        var own = _members.GetValueOrDefault(symbol.GetDocumentationCommentId() ?? "");
        return own?.Element("inheritdoc") is { } inherited
            ? (inherited.Attribute("cref") is { } cref ? _members.GetValueOrDefault(cref.Value) : Above(symbol)) ?? own
            : own ?? new XElement("member");
    }

    private XElement? Above(ISymbol symbol)
    {
        ISymbol? above = symbol switch
        {
            IMethodSymbol { OverriddenMethod: { } o } => o,
            IPropertySymbol { OverriddenProperty: { } o } => o,
            _ => symbol.ContainingType?.AllInterfaces.SelectMany(i => i.GetMembers()).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol)),
        };
        return above is null ? null : Of(above.OriginalDefinition);
    }
}
