using System.Text;

namespace ResearchKit.Site;

/// <summary>Makes the documentation site from a checkout: docs, measures, executed notebooks, XML docs. The same sources give the same bytes.</summary>
internal static class SiteMaker
{
    /// <summary>Writes the site; what the folder held before is taken away.</summary>
    /// <param name="root">The checkout.</param>
    /// <param name="folder">Where the site goes.</param>
    /// <returns>The number of pages.</returns>
    /// <exception cref="SiteException">A source cannot become a page, or leads nowhere.</exception>
    public static int Make(string root, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, "assets", "site.js")))
            throw new SiteException($"{folder} holds something that is not this site; name an empty folder.");
        var map = new SiteMap(root);
        var guides = GuidePages.Map(root, map);
        var measures = MeasurePages.Map(root, map);
        var notebooks = NotebookPages.Map(root, map);
        var api = new ApiModel(root);
        var ids = measures.ToHashSet(StringComparer.Ordinal);
        var markdown = new SiteMarkdown(map, word => ids.Contains(word) ? MeasurePages.PathOf(word) : api.PageOfWord(word));
        List<SitePage> pages =
        [
            StartPage.Of(root, map, markdown, measures.Count, notebooks.Count),
            .. GuidePages.Of(root, map, markdown, guides),
            .. MeasurePages.Of(root, markdown, measures),
            .. NotebookPages.Of(root, map, notebooks),
            .. LibraryPages.Of(api),
        ];
        if (map.Faults.Count > 0) throw new SiteException(string.Join('\n', map.Faults));
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var page in pages) Write(page.Path, SiteFrame.Of(page));
        Write("assets/site.css", $"{Resource(typeof(StudyReport), "page.css")}{ResultTable.Css}\n{ResultTable.ScrollCss}\n{Resource(typeof(SiteMaker), "site.css")}");
        Write("assets/site.js", Resource(typeof(SiteMaker), "site.js"));
        Write("assets/index.js", SearchIndex.Of(pages));
        foreach (var (copy, source) in map.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, copy))!);
            File.Copy(Path.Combine(root, source), Path.Combine(folder, copy));
        }

        return pages.Count;

        void Write(string path, string text)
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text.ReplaceLineEndings("\n"), new UTF8Encoding(false));
        }
    }

    private static string Resource(Type beside, string name)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
