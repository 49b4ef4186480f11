using System.Net;
using System.Text.RegularExpressions;

namespace ResearchKit.Tests;

/// <summary>Reads a page strictly: every element is closed in order, every attribute is in double quotes, none stands twice.</summary>
internal static partial class PageReader
{
    private static readonly string[] Void = ["meta", "img", "br", "hr", "link", "col"];

    public static PageElement Read(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        return Element(html["<!DOCTYPE html>".Length..]);
    }

    public static PageElement Element(string html)
    {
        var root = new PageElement("#root", new Dictionary<string, string>(), null);
        var at = root;
        int read = 0;
        while (read < html.Length)
        {
            if (at.Name is "style" or "script")
            {
                int start = read;
                read = html.IndexOf($"</{at.Name}>", read, StringComparison.Ordinal);
                Assert.True(read >= 0, $"{at.Name} is not closed");
                if (at.Name == "script") at.Add(new("", new Dictionary<string, string>(), at, html[start..read]));
            }
            if (html[read] != '<')
            {
                int end = html.IndexOf('<', read);
                if (end < 0) end = html.Length;
                string text = html[read..end];
                Assert.DoesNotContain(">", text, StringComparison.Ordinal);
                at.Add(new("", new Dictionary<string, string>(), at, WebUtility.HtmlDecode(text)));
                read = end;
                continue;
            }
            var tag = Tag().Match(html, read);
            Assert.True(tag.Success && tag.Index == read, $"no tag: {html.Substring(read, Math.Min(80, html.Length - read))}");
            read += tag.Length;
            string name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Assert.True(at.Name == name, $"</{name}> closes <{at.Name}>");
                at = at.Parent!;
                continue;
            }
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Match attribute in Attribute().Matches(tag.Groups["attributes"].Value))
                Assert.True(attributes.TryAdd(attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value)), $"twice {attribute.Groups["name"].Value} in <{name}>");
            var element = new PageElement(name, attributes, at);
            at.Add(element);
            if (!Void.Contains(name, StringComparer.Ordinal)) at = element;
        }
        Assert.True(ReferenceEquals(at, root), $"<{at.Name}> is not closed");
        return root;
    }

    [GeneratedRegex("""\G<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s+[a-z-]+="[^"]*")*)\s*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-z-]+)="(?<value>[^"]*)" *""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
