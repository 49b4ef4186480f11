namespace ResearchKit.Tests;

public sealed class NotebookEngineTests
{
    private readonly NotebookEngine _engine = new(AppContext.BaseDirectory);

    [Fact]
    public async Task RunAsync_LastExpression_IsShownAndStateStays()
    {
        Assert.Empty((await Run("var x = 20;")).Outputs);
        Assert.Equal("21", Plain(await Run("x + 1")));
        Assert.Equal("hello", Plain(await Run("string Say() => \"hello\";\nSay()")));
        Assert.Equal("HELLO", Plain(await Run("Say().ToUpperInvariant()")));
    }

    [Fact]
    public async Task RunAsync_Await_WaitsAndShowsTheResult() =>
        Assert.Equal("6", Plain(await Run("await Task.Delay(1);\nvar six = await Task.FromResult(6);\nsix")));

    [Fact]
    public async Task RunAsync_DefaultImports_NeedNoUsing() =>
        Assert.Equal("True", Plain(await Run(
            "var text = new StringBuilder(); var list = new List<int> { 1, 2 }; Path.Combine(\"a\", \"b\").Length > 0 && list.Sum() == 3 && Math.Sqrt(4) == 2")));

    [Fact]
    public async Task RunAsync_Null_IsShownAsNullButAStatementShowsNothing()
    {
        Assert.Equal("null", Plain(await Run("string? nothing = null;\nnothing")));
        Assert.Empty((await Run("nothing = \"a\";")).Outputs);
        Assert.Empty((await Run("void Quiet() { }\nQuiet()")).Outputs);
    }

    [Fact]
    public async Task RunAsync_Display_StandsInOrderWithStreams()
    {
        var outputs = (await Run("Console.Write(\"a\"); Console.WriteLine(\"b\"); display(1); Console.Error.WriteLine(\"c\"); 2.5.Display(); 3")).Outputs;
        Assert.Equal(new CellStream("stdout", "ab\n"), outputs[0]);
        Assert.Equal("1", Assert.IsType<CellDisplay>(outputs[1]).Data["text/plain"]);
        Assert.Equal(new CellStream("stderr", "c\n"), outputs[2]);
        Assert.Equal("2.5", Assert.IsType<CellDisplay>(outputs[3]).Data["text/plain"]);
        var result = Assert.IsType<CellDisplay>(outputs[4]);
        Assert.True(result.IsResult);
        Assert.Equal("3", result.Data["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_DisplayUpdate_ShowsTheNewValueInItsPlace()
    {
        var outputs = (await Run("var shown = display(\"before\"); Console.WriteLine(\"x\"); shown.Update(\"after\"); shown")).Outputs;
        Assert.Equal(2, outputs.Count);
        Assert.Equal("after", Assert.IsType<CellDisplay>(outputs[0]).Data["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_Html_OffersHtmlAndPlain()
    {
        var shown = Assert.IsType<CellDisplay>(Assert.Single((await Run("HTML(\"<b>bold</b>\")")).Outputs));
        Assert.Equal("<b>bold</b>", shown.Data["text/html"]);
        Assert.True(shown.Data.ContainsKey("text/plain"));
    }

    [Fact]
    public async Task RunAsync_TypeWithToHtml_ShowsItselfWithoutSetUp()
    {
        var shown = Assert.IsType<CellDisplay>(Assert.Single((await Run(
            "class Own { public string ToHtml() => \"<i>own</i>\\r\\n\"; public override string ToString() => \"own text\"; }\nnew Own()")).Outputs));
        Assert.Equal("<i>own</i>\n", shown.Data["text/html"]);
        Assert.Equal("own text", shown.Data["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_AttributeByName_OffersEachMimeTypeOfItsSource()
    {
        var shown = Assert.IsType<CellDisplay>((await Run("""
            class TypeFormatterSourceAttribute : Attribute
            {
                public TypeFormatterSourceAttribute(Type source) => FormatterSourceType = source;
                public Type FormatterSourceType { get; }
                public string[] PreferredMimeTypes { get; set; }
            }
            public class One { public string MimeType { get; set; } public bool Format(object value, TextWriter writer) { writer.Write(MimeType + " of " + value); return true; } }
            public class Source { public IEnumerable<object> CreateTypeFormatters() => new[] { new One { MimeType = "text/html" }, new One { MimeType = "image/svg+xml" } }; }
            [TypeFormatterSource(typeof(Source))] public class Drawing { public override string ToString() => "drawing"; }
            new Drawing()
            """)).Outputs[^1]);
        Assert.Equal("text/html of drawing", shown.Data["text/html"]);
        Assert.Equal("image/svg+xml of drawing", shown.Data["image/svg+xml"]);
        Assert.True(shown.Data.ContainsKey("text/plain"));
    }

    [Fact]
    public async Task RunAsync_ResultTable_ShowsItselfAsHtmlAndAsText()
    {
        await Run($"#r \"nuget: ResearchKit, {ToolVersion.Text}\"\nusing ResearchKit;");
        var shown = Assert.IsType<CellDisplay>(Assert.Single((await Run(
            "new ResultTable(\"T99-test\", \"A <caption>\", \"Read it.\", new[] { new TableColumn(\"Person\") }, new IReadOnlyList<Cell>[0], Provenance.From(\"a test\"))")).Outputs));
        Assert.Contains("A &lt;caption&gt;", shown.Data["text/html"], StringComparison.Ordinal);
        Assert.Contains("<table>", shown.Data["text/html"], StringComparison.Ordinal);
        Assert.DoesNotContain("<table>", shown.Data["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_DataFrame_IsAnEscapedTable()
    {
        var shown = Assert.IsType<CellDisplay>(Assert.Single((await Run("""
            #r "nuget: ResearchKit"
            using Microsoft.Data.Analysis;
            new DataFrame(new DoubleDataFrameColumn("share", new double?[] { 0.5, null }), new StringDataFrameColumn("role", new[] { "a<b", "c" }))
            """)).Outputs));
        Assert.Contains("<td>a&lt;b</td>", shown.Data["text/html"], StringComparison.Ordinal);
        Assert.Contains("<p>2 rows, 2 columns</p>", shown.Data["text/html"], StringComparison.Ordinal);
        Assert.Equal("share  role\n0.5    a<b\n       c\n2 rows, 2 columns", shown.Data["text/plain"]);
    }

    [Fact]
    public async Task RunAsync_CompileError_NamesTheLineAndLeavesTheStateAlone()
    {
        await Run("var kept = 7;");
        var error = (await Run("var a = 1;\n\nvar b = missing + a;")).Error!;
        Assert.Equal("CompilationError", error.Name);
        Assert.Equal(3, error.Line);
        Assert.Contains("CS0103", error.Message, StringComparison.Ordinal);
        Assert.Contains("    var b = missing + a;", error.Trace);
        Assert.Contains("            ^", error.Trace);
        Assert.Equal("7", Plain(await Run("kept")));
    }

    [Fact]
    public async Task RunAsync_Exception_NamesTheLinesOfCellsAndNoneOfTheEngine()
    {
        await Run("int Divide(int by)\n{\n    return 1 / by;\n}");
        var error = (await Run("var before = 1;\n// a comment\nDivide(0)")).Error!;
        Assert.Equal("DivideByZeroException", error.Name);
        Assert.Equal(3, error.Line);
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "  cell 1, line 3:", "    return 1 / by;", "  cell 2, line 3:", "    Divide(0)"], error.Trace);
        Assert.Equal("1", Plain(await Run("before")));
    }

    [Fact]
    public async Task RunAsync_ExceptionAfterAwait_NamesTheLine() =>
        Assert.Equal(2, (await Run("await Task.Delay(1);\nthrow new InvalidOperationException(\"late\");")).Error!.Line);

    [Fact]
    public async Task RunAsync_PathInAMessage_IsLocal()
    {
        var error = (await Run("File.ReadAllText(\"" + Path.Combine(AppContext.BaseDirectory, "absent.csv").Replace("\\", "\\\\", StringComparison.Ordinal) + "\")")).Error!;
        Assert.Equal("FileNotFoundException", error.Name);
        Assert.Contains("'absent.csv'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var a = 1;\n#r \"nuget: ResearchKit, 99.0\"", "PackageVersion", 2)]
    [InlineData("#r \"nuget: , 1\"", "BadReference", 1)]
    [InlineData("#!fsharp\nlet a = 1", "UnknownCommand", 1)]
    [InlineData("#r \"absent.dll\"", "CompilationError", 1)]
    public async Task RunAsync_WhatIsNotHere_SaysSo(string code, string name, int line)
    {
        var error = (await Run(code)).Error!;
        Assert.Equal((name, line), (error.Name, error.Line));
    }

    [Fact]
    public async Task RunAsync_PackageLine_IsMetByTheRunningVersionOnly()
    {
        Assert.Equal("CompilationError", (await Run("using Microsoft.Data.Analysis;")).Error!.Name);
        Assert.Null((await Run($"#r \"nuget:ResearchKit, {ToolVersion.Text}\"\n#i \"nuget:./packages\"\nusing Microsoft.Data.Analysis;")).Error);
    }

    [Fact]
    public async Task RunAsync_MarkdownAndHtmlParts_AreShownAndLinesStay()
    {
        var result = await Run("#!markdown\n# Title\n#!csharp\n1 + 1\n#!html\n<p>x</p>");
        Assert.Equal("# Title", Assert.IsType<CellDisplay>(result.Outputs[0]).Data["text/markdown"]);
        Assert.Equal("2", Assert.IsType<CellDisplay>(result.Outputs[1]).Data["text/plain"]);
        Assert.Equal("<p>x</p>", Assert.IsType<CellDisplay>(result.Outputs[2]).Data["text/html"]);
        Assert.Equal(4, (await Run("#!markdown\nprose\n#!csharp\nmissing")).Error!.Line);
    }

    [Fact]
    public async Task RunAsync_CarriageReturns_LeaveWhatAReaderSees() =>
        Assert.Equal(new CellStream("stdout", "100 %\nend\n"), Assert.Single((await Run("Console.Write(\"10 %\\r100 %\\r\\nend\\n\");")).Outputs));

    [Fact]
    public async Task RunAsync_EndlessOutput_StopsTheCellWithAMessage()
    {
        var error = (await Run("var line = new string('x', 1_000_000);\nwhile (true) Console.WriteLine(line);")).Error!;
        Assert.Equal(2, error.Line);
        Assert.Contains("put out more than", error.Message, StringComparison.Ordinal);
    }

    private Task<CellResult> Run(string code) => _engine.RunAsync(code, TestContext.Current.CancellationToken);

    private static string Plain(CellResult result) => Assert.IsType<CellDisplay>(result.Outputs[^1]).Data["text/plain"];
}
