using System.Text.RegularExpressions;

namespace ResearchKit.Site;

/// <summary>The first page: what it is, five lines and what they show, two commands, where to go. All of it from README.md and docs/README.md.</summary>
internal static partial class StartPage
{
    /// <summary>The page.</summary>
    public static SitePage Of(string root, SiteMap map, SiteMarkdown markdown, int measures, int notebooks)
    {
        string readme = File.ReadAllText(Path.Combine(root, "README.md")).ReplaceLineEndings("\n");
        var paragraphs = readme.Split("\n\n");
        var image = Image().Match(readme);
        if (!image.Success || Block("csharp") is "" || Block("text") is "" || Shell().Count(readme) < 2) throw new SiteException("README.md: the first page takes its example, output, picture and two commands from it.");
        string picture = map.Resolve("README.md", image.Groups[1].Value) ?? throw new SiteException("README.md: its picture is not below docs.");
        var (_, tree) = markdown.Read("docs/README.md", File.ReadAllText(Path.Combine(root, "docs/README.md")));
        string readers = markdown.Write(tree).Html;
        int begin = readers.IndexOf("<h2", StringComparison.Ordinal), end = readers.IndexOf("<h2 id=\"all-pages\"", StringComparison.Ordinal);
        if (begin < 0 || end < begin) throw new SiteException("docs/README.md: the first page takes what stands above its heading 'All pages'.");
        string body = $"""
            <p class="lead">{Html.Escape(paragraphs[1])}</p>
            <div class="example">
            <pre class="code" tabindex="0"><code>{CodeHtml.Of(Block("csharp").TrimEnd('\n'))}</code></pre>
            <pre class="stdout" tabindex="0"><code>{Html.Escape(Block("text").TrimEnd('\n'))}</code></pre>
            <figure><img src="{picture}" alt="{image.Groups[2].Value}"><figcaption>{markdown.Line(Caption().Match(readme).Value)}</figcaption></figure>
            </div>
            <h2 id="two-commands">Two commands</h2>
            <p>On a fresh machine, in a checkout, with the .NET SDK 10 and nothing else. The first makes a report of the invented sample, the second runs the tests.</p>
            {string.Concat(Shell().Matches(readme).Take(2).Select(m => $"<pre tabindex=\"0\"><code>{Html.Escape(m.Groups[1].Value.TrimEnd('\n'))}</code></pre>\n"))}
            {readers[begin..end]}
            <h2 id="everything">Everything</h2>
            <ul class="doors">
            <li><a href="@/{SiteSection.Guide.Path}">Guide</a> how we count, files of a study, formats, simulations</li>
            <li><a href="@/{SiteSection.Measures.Path}">Measures</a> {measures} of them: formula, worked example, when not to use it</li>
            <li><a href="@/{SiteSection.Notebooks.Path}">Notebooks</a> {notebooks}, as they ran</li>
            <li><a href="@/{SiteSection.Library.Path}">Library</a> every public type and member</li>
            </ul>

            """.ReplaceLineEndings("\n");
        return new(SiteSection.Start.Path, "ResearchKit", SiteSection.Start, body) { Words = paragraphs[1] };

        string Block(string language) => Regex.Match(readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }

    [GeneratedRegex("<img src=\"([^\"]+)\"[^>]*alt=\"([^\"]*)\"")]
    private static partial Regex Image();

    [GeneratedRegex("(?<=\n)Synthetic data: .*")]
    private static partial Regex Caption();

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shell();
}
