using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Site;

/// <summary>The page of a type: what it is, its declaration, its members.</summary>
internal sealed class ApiTypePage(ApiModel model, ILookup<string, ISymbol> extensions)
{
    private readonly ApiProse _prose = new(model);

    /// <summary>The page.</summary>
    public SitePage Of(ApiType type, IReadOnlyList<SiteGroup> side)
    {
        var docs = model.Comments.Of(type.Symbol);
        var body = new StringBuilder();
        var headings = new List<SiteHeading>();
        body.Append($"<div class=\"lead\">{_prose.Of(docs.Element("summary"))}</div>\n{Code(ApiSignature.Of(model, type))}");
        More(body, docs);
        foreach (var (title, members) in Groups(type))
        {
            string id = "g-" + title.ToLowerInvariant().Replace(' ', '-');
            body.Append($"<h2 id=\"{id}\">{title}</h2>\n");
            headings.Add(new(2, id, title, ""));
            if (title == "Values") Values(body, members);
            else if (title == "Measures") Measures(body, type, members);
            else foreach (var same in members.GroupBy(ApiType.Anchor, StringComparer.Ordinal)) Member(body, headings, type, same.Key, [.. same]);
        }

        Extensions(body, headings, type);
        return new(type.Path, type.Name, SiteSection.Library, body.ToString())
        {
            Kicker = $"{type.Kind}, chapter {type.Chapter}",
            Words = SiteText.Short(_prose.Words(docs.Element("summary")), 200),
            Headings = headings,
            Side = side,
        };
    }

    private IEnumerable<(string Title, IReadOnlyList<ISymbol> Members)> Groups(ApiType type) => type.Members
        .GroupBy(m => m switch
        {
            IFieldSymbol when type.Symbol.TypeKind == TypeKind.Enum => (0, "Values"),
            IMethodSymbol { MethodKind: MethodKind.Constructor } => (1, "Making one"),
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => (6, "Operators"),
            IMethodSymbol => (3, "Methods"),
            IPropertySymbol when model.Measures.IsInfo(m) => (7, "Measures"),
            IPropertySymbol => (type.Symbol.IsStatic ? 4 : 2, "Properties"),
            IEventSymbol => (6, "Events"),
            _ => (5, "Constants"),
        })
        .OrderBy(g => g.Key.Item1).Select(g => (g.Key.Item2, (IReadOnlyList<ISymbol>)[.. g]));

    private static string Code(string html) => $"<pre class=\"code\" tabindex=\"0\"><code>{html}</code></pre>\n";

    private void Member(StringBuilder body, List<SiteHeading> headings, ApiType type, string id, IReadOnlyList<ISymbol> overloads)
    {
        string name = overloads[0] switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "new",
            IMethodSymbol { MethodKind: not MethodKind.Ordinary } => overloads[0].ToDisplayString(new(memberOptions: SymbolDisplayMemberOptions.IncludeParameters, parameterOptions: SymbolDisplayParameterOptions.IncludeType)),
            IPropertySymbol { IsIndexer: true } => "[...]",
            var other => other.Name,
        };
        string first = _prose.Words(model.Comments.Of(overloads[0]).Element("summary"));
        headings.Add(new(3, id, name, SiteText.Short(first, 160)));
        body.Append($"<section class=\"member\">\n<h3 id=\"{id}\">{Html.Escape(name)}</h3>\n");
        foreach (var member in overloads)
        {
            var docs = model.Comments.Of(member);
            body.Append(Code(ApiSignature.Of(model, member))).Append($"<p>{_prose.Of(docs.Element("summary"))}</p>\n");
            More(body, docs);
        }

        if (model.Measures.Of(type.Symbol.Name, id) is { } measure)
            body.Append($"<p class=\"measure\">{Html.Escape(measure.Formula)}<br><a href=\"@/{MeasurePages.PathOf(measure.Id)}\">{Html.Escape(measure.Name)}: worked example, when not to use it</a></p>\n");
        body.Append("</section>\n");
    }

    private void Values(StringBuilder body, IReadOnlyList<ISymbol> values)
    {
        body.Append("<dl class=\"params\">\n");
        foreach (var value in values) body.Append($"<dt id=\"{ApiType.Anchor(value)}\"><code>{value.Name}</code></dt><dd>{_prose.Of(model.Comments.Of(value).Element("summary"))}</dd>\n");
        body.Append("</dl>\n");
    }

    /// <summary>What the measures of the type are, each with its page.</summary>
    private void Measures(StringBuilder body, ApiType type, IReadOnlyList<ISymbol> members)
    {
        body.Append("<dl class=\"params\">\n");
        foreach (var member in members)
        {
            var measure = model.Measures.Of(type.Symbol.Name, member.Name)!;
            body.Append($"<dt id=\"{member.Name}\"><code>{member.Name}</code></dt><dd><a href=\"@/{MeasurePages.PathOf(measure.Id)}\">{Html.Escape(measure.Name)}</a>: {Html.Escape(measure.Formula)}</dd>\n");
        }

        body.Append("</dl>\n");
    }

    private void More(StringBuilder body, XElement docs)
    {
        var named = docs.Elements("typeparam").Concat(docs.Elements("param")).Where(p => p.Value.Length > 0).ToList();
        if (named.Count > 0)
            body.Append("<dl class=\"params\">\n").AppendJoin("", named.Select(p => $"<dt><code>{Html.Escape(p.Attribute("name")?.Value)}</code></dt><dd>{_prose.Of(p)}</dd>\n")).Append("</dl>\n");
        if (docs.Element("returns") is { } returns) body.Append($"<p class=\"more\"><b>Gives</b> {_prose.Of(returns)}</p>\n");
        foreach (var thrown in docs.Elements("exception"))
            body.Append($"<p class=\"more\"><b>Refuses</b> with {_prose.Of(new XElement("x", new XElement("see", thrown.Attribute("cref"))))}: {_prose.Of(thrown)}</p>\n");
        if (docs.Element("remarks") is { } remarks) body.Append($"<div class=\"remarks\">{_prose.Of(remarks)}</div>\n");
        if (docs.Element("example") is { } example) body.Append($"<div class=\"remarks\">{_prose.Of(example)}</div>\n");
    }

    /// <summary>What a higher chapter adds to the type: figures, networks.</summary>
    private void Extensions(StringBuilder body, List<SiteHeading> headings, ApiType type)
    {
        var added = extensions[type.Symbol.GetDocumentationCommentId()!].ToList();
        if (added.Count == 0) return;
        headings.Add(new(2, "g-elsewhere", "Added by other chapters", ""));
        body.Append("<h2 id=\"g-elsewhere\">Added by other chapters</h2>\n<ul>\n");
        foreach (var same in added.GroupBy(m => model.PageOf(m.GetDocumentationCommentId()!), StringComparer.Ordinal))
            body.Append($"<li><a href=\"@/{same.Key}\"><code>{Html.Escape($".{same.First().Name}()")}</code></a> {_prose.Of(model.Comments.Of(same.First()).Element("summary"))}</li>\n");
        body.Append("</ul>\n");
    }
}
