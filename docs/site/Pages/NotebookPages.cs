using System.Text.RegularExpressions;

namespace ResearchKit.Site;

/// <summary>The notebooks as they were run, with their outputs.</summary>
internal static partial class NotebookPages
{
    /// <summary>Names the pages.</summary>
    public static IReadOnlyList<string> Map(string root, SiteMap map)
    {
        List<string> files = [.. Checkout.Files(Path.Combine(root, "notebooks"), "*.ipynb").Select(f => Checkout.Relative(root, f))];
        map.Add("notebooks", SiteSection.Notebooks.Path);
        foreach (string file in files) map.Add(file, $"notebooks/{Path.GetFileNameWithoutExtension(file)}.html");
        return files;
    }

    /// <summary>The pages.</summary>
    public static IEnumerable<SitePage> Of(string root, SiteMap map, IReadOnlyList<string> files)
    {
        var read = files.Select(f => (File: f, Page: Read(root, map, f))).ToList();
        SiteGroup[] side = [new("Notebooks", [.. read.Select(r => new SiteLink(r.Page.Title, r.Page.Path))])];
        var list = read.Select(r => $"<li><a href=\"@/{r.Page.Path}\">{Html.Escape(r.Page.Title)}</a><p>{Html.Escape(SiteText.Short(r.Page.Words, 260))}</p></li>\n");
        yield return new(SiteSection.Notebooks.Path, "Notebooks", SiteSection.Notebooks, $"""
            <p>Each as it ran, with everything it showed. They are ordinary C# notebooks of the folder <code>notebooks</code>: open them in Jupyter or VS Code,
            or run them without either: <code>researchkit notebook run notebooks/01-first-look.ipynb --html</code>.</p>
            <ol class="cards">
            {string.Concat(list)}</ol>

            """.ReplaceLineEndings("\n")) { Side = side, Words = "Executed notebooks" };
        foreach (var (_, page) in read) yield return page with { Side = side };
    }

    private static SitePage Read(string root, SiteMap map, string file)
    {
        string path = Path.Combine(root, file);
        string page = NotebookPage.Of(NotebookFile.Read(path, file), Path.GetDirectoryName(path)!);
        if (!page.Contains("<main", StringComparison.Ordinal) || Body().Match(page) is not { Success: true } main) throw new SiteException($"{file}: its page has no main part.");
        string title = SiteText.Plain(Title().Match(page).Groups[1].Value);
        string body = Link().Replace(main.Groups[1].Value, m => map.Resolve(file, System.Net.WebUtility.HtmlDecode(m.Groups[2].Value)) is { } target
            ? $"{m.Groups[1].Value}href=\"{Html.Escape(target)}\"" : m.Groups[1].Value.TrimEnd());
        string prose = Prose().Match(body).Groups[1].Value;
        return new(map.Resolve("", file)![2..], title, SiteSection.Notebooks, $"<div class=\"notebook\">{body}</div>\n")
        {
            Kicker = "Notebook",
            Headings = SiteMarkdown.Headings(body),
            Words = SiteText.Short(SiteText.Plain(prose), 400),
        };
    }

    [GeneratedRegex("<main[^>]*>(.*)</main>", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex("<div class=\"prose\">(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Prose();

    [GeneratedRegex("(<a [^>]*?)href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
