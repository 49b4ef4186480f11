namespace ResearchKit.Tests;

public sealed class NotebookPageTests
{
    [Fact]
    public void Of_CodeAndText_IsEscaped()
    {
        string page = Page(new CellStream("stdout", "<script>alert(1)</script> \u001b[31mred\u001b[0m"), "var a = \"<script>\"; // <b>\n");
        Assert.DoesNotContain("<script", page.Replace($"<script>\n{ResultTable.Script}\n</script>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; red", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"k\">var</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"c\">// &lt;b&gt;</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FoldedCell_ShowsItsCodeOnAClickAndItsOutputAtOnce()
    {
        string json = NotebookJson.Of("1 + 1").Replace("\"tags\":[]", "\"tags\":[],\"jupyter\":{\"source_hidden\":true}", StringComparison.Ordinal);
        var notebook = NotebookFile.Parse("a.ipynb", json);
        Assert.True(notebook.Cells[0].Folded);
        string page = NotebookPage.Of(notebook.With(new Dictionary<int, CellResult> { [0] = new([new CellStream("stdout", "two")]) }), ".");
        int open = page.IndexOf("<details><summary>code</summary>", StringComparison.Ordinal), close = page.IndexOf("</details>", StringComparison.Ordinal);
        Assert.InRange(page.IndexOf("class=\"code\" tabindex", StringComparison.Ordinal), open, close);
        Assert.InRange(page.IndexOf("two", close, StringComparison.Ordinal), close, page.Length);
        Assert.False(NotebookFile.Parse("a.ipynb", NotebookJson.Of("1")).Cells[0].Folded);
    }

    [Fact]
    public void Of_RichValue_ShowsItsRichestForm()
    {
        var data = new Dictionary<string, string> { ["text/plain"] = "plain", ["image/png"] = "QUJD", ["text/html"] = "<b>rich</b>" };
        Assert.Contains("<b>rich</b>", Page(new CellDisplay(data, true), "1"), StringComparison.Ordinal);
        data.Remove("text/html");
        Assert.Contains("<img alt=\"plain\" src=\"data:image/png;base64,QUJD\">", Page(new CellDisplay(data, true), "1"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Prose_BecomesTitleHeadingsAndContents()
    {
        string page = NotebookPage.Of(NotebookFile.Parse("a.ipynb", NotebookJson.Of("md:# A & B\n\nHello *you*", "md:## One\n\n|a|b|\n|-|-|\n|1|2|", "md:## Two <b>")), ".");
        Assert.Contains("<title>A &amp; B</title>", page, StringComparison.Ordinal);
        Assert.Contains("<em>you</em>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"s1\">One</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"l2\"><a href=\"#s2\">", page, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Pictures_AreTakenIntoThePageOrLinked()
    {
        string folder = Directory.CreateTempSubdirectory("rk-page-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "p.png"), [65, 66, 67]);
            string page = NotebookPage.Of(NotebookFile.Parse("a.ipynb", NotebookJson.Of("md:![here](p.png) ![there](https://example.org/x.png) ![gone](gone.png)")), folder);
            Assert.Contains("<img src=\"data:image/png;base64,QUJD\" alt=\"here\"", page, StringComparison.Ordinal);
            Assert.Contains("<a href=\"https://example.org/x.png\">there</a>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A wide table is not cut beside an empty margin, and a narrow screen shows that it goes on.</summary>
    [Fact]
    public void Of_WideOutputs_MayUseTheFreeWidthAndScrollWithACue()
    {
        string page = Page(new CellStream("stdout", "x"), "1");
        Assert.Contains(".shown{overflow-x:auto;max-width:min(100%,80rem)}", page, StringComparison.Ordinal);
        Assert.Contains(".cell>pre,.cell>details,.prose{max-width:55.5rem}", page, StringComparison.Ordinal);
        Assert.Contains("no-repeat local", page, StringComparison.Ordinal);
        Assert.Contains("position:sticky;left:0", page, StringComparison.Ordinal);
        Assert.DoesNotContain("no-repeat local", ResultTable.Css, StringComparison.Ordinal);
    }

    private static string Page(CellOutput output, string code)
    {
        var notebook = NotebookFile.Parse("a.ipynb", NotebookJson.Of(code));
        return NotebookPage.Of(notebook.With(new Dictionary<int, CellResult> { [0] = new([output]) }), ".");
    }
}
