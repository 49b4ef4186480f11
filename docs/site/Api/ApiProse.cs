using System.Text;
using System.Xml.Linq;

namespace ResearchKit.Site;

/// <summary>XML docs as HTML: references become links.</summary>
internal sealed class ApiProse(ApiModel model)
{
    /// <summary>Inner HTML of a part of the docs.</summary>
    public string Of(XElement? element)
    {
        var html = new StringBuilder();
        foreach (var node in element?.Nodes() ?? []) html.Append(One(node));
        return html.ToString().Trim();
    }

    /// <summary>What a type is, in a sentence.</summary>
    public string Summary(ApiType type) => Of(model.Comments.Of(type.Symbol).Element("summary"));

    /// <summary>The part as plain words.</summary>
    public string Words(XElement? element) => SiteText.Plain(Of(element));

    private string One(XNode node) => node switch
    {
        XText text => Html.Escape(text.Value),
        XElement e => e.Name.LocalName switch
        {
            "see" or "seealso" => See(e),
            "paramref" or "typeparamref" => $"<code>{Html.Escape(e.Attribute("name")?.Value)}</code>",
            "c" => model.PageOfWord(e.Value) is { } page ? $"<a class=\"word\" href=\"@/{page}\"><code>{Html.Escape(e.Value)}</code></a>" : $"<code>{Html.Escape(e.Value)}</code>",
            "code" => $"<pre class=\"code\" tabindex=\"0\"><code>{CodeHtml.Of(Unindented(e.Value))}</code></pre>",
            "para" => $"<p>{Of(e)}</p>",
            "b" or "i" or "em" or "strong" => $"<{e.Name.LocalName}>{Of(e)}</{e.Name.LocalName}>",
            "list" => $"<ul>{string.Concat(e.Elements("item").Select(i => $"<li>{Of(i.Element("description") ?? i)}</li>"))}</ul>",
            _ => Of(e),
        },
        _ => "",
    };

    private string See(XElement see)
    {
        if (see.Attribute("href")?.Value is { } href) return $"<a href=\"{Html.Escape(href)}\">{(see.IsEmpty ? Html.Escape(href) : Of(see))}</a>";
        if (see.Attribute("langword")?.Value is { } word) return $"<code>{Html.Escape(word)}</code>";
        string id = see.Attribute("cref")?.Value ?? "";
        string name = see.IsEmpty ? $"<code>{Html.Escape(Name(id))}</code>" : Of(see);
        return model.PageOf(id) is { } page ? $"<a href=\"@/{page}\">{name}</a>" : name;
    }

    /// <summary>"Type.Member" of an id as the compiler writes it; the type alone where it is a type.</summary>
    private static string Name(string id)
    {
        string path = id.Length > 2 ? id[2..] : id;
        int bracket = path.IndexOf('(', StringComparison.Ordinal);
        if (bracket >= 0) path = path[..bracket];
        string[] steps = [.. path.Split('.').Select(s => s.Split('`')[0].Replace("#ctor", "new", StringComparison.Ordinal))];
        return id.StartsWith("T:", StringComparison.Ordinal) || steps.Length < 2 ? steps[^1] : $"{steps[^2]}.{steps[^1]}";
    }

    private static string Unindented(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        int indent = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length >= indent ? l[indent..] : l.TrimStart()));
    }
}
