using System.Text.Json.Nodes;

namespace ResearchKit.Tests;

/// <summary>Completion, inspection, and whether a cell is whole.</summary>
public sealed class CodeWritingTests
{
    private readonly NotebookEngine _engine = new(AppContext.BaseDirectory);

    [Theory]
    [InlineData("Console.Wri|", "Write WriteLine")]
    [InlineData("new List<int>().Whe|", "Where")]
    [InlineData("\"a\"?.ToUpperInv|", "ToUpperInvariant")]
    [InlineData("System.Threading.Tasks.Parall|", "Parallel ParallelLoopResult ParallelLoopState ParallelOptions")]
    [InlineData("using System.Net.Htt|", "Http")]
    [InlineData("DayOfWeek.Mo|", "Monday")]
    [InlineData("forea|", "foreach")]
    [InlineData("var list = new List<int>();\nlist.Select(x => x.CompareT|", "CompareTo")]
    [InlineData("new UriBuilder { Fragm|", "Fragment")]
    [InlineData("string.Join(separat|", "separator:")]
    [InlineData("// Console.Wri|", "")]
    [InlineData("#!markdown\nplain words Consol|\n#!csharp\n", "")]
    public void Items_AtTheCursor_AreWhatFits(string marked, string expected)
    {
        var items = Complete(marked).Items;
        Assert.Equal(expected, string.Join(' ', items.Select(i => i.Text)));
    }

    [Fact]
    public async Task Items_OfEarlierCells_ComeFirst()
    {
        Assert.Null((await _engine.RunAsync("int consider = 1; string Consider(int n) => \"\"; class Considered { public int Weight { get; set; } }", TestContext.Current.CancellationToken)).Error);
        Assert.Equal(["consider", "Consider", "Considered", "const"], Complete("consid|").Items.Concat(Complete("const|").Items.Take(1)).Select(i => i.Text).Distinct());
        Assert.Equal(new CodeItem("Consider", "function", "(int n)"), Complete("Consid|").Items[0]);
        Assert.Equal(["Weight"], Complete("new Considered().W|").Items.Select(i => i.Text));
        Assert.Equal("Consider consider Considered", string.Join(' ', Complete("|").Items.Select(i => i.Text)));
    }

    [Fact]
    public void Items_InAText_AreFiles()
    {
        var (completion, items) = Complete("File.ReadAllText(\"" + AppContext.BaseDirectory.Replace('\\', '/') + "ResearchKit.Tests.runtimec|");
        Assert.Equal("ResearchKit.Tests.runtimeconfig.json", Assert.Single(items).Text);
        Assert.True(completion.Start > 20);
    }

    [Fact]
    public void Items_OfEveryMember_HideWhatIsNotForReaders() => Assert.DoesNotContain(Complete("\"a\".|").Items, i => i.Text.StartsWith("op_", StringComparison.Ordinal) || i.Text.Contains('<', StringComparison.Ordinal));

    [Fact]
    public async Task Inspection_OfOurOwn_HasTheDocumentation()
    {
        await _engine.RunAsync($"#r \"nuget: ResearchKit, {ToolVersion.Text}\"\nusing ResearchKit;\nvar n = 5;\nStudy? study = null;", TestContext.Current.CancellationToken);
        string text = Inspect("Study.Lo|ad")!.ToText();
        Assert.StartsWith("static Study Study.Load(string", text, StringComparison.Ordinal);
        Assert.Contains("\n\n", text, StringComparison.Ordinal);
        Assert.Equal(text, Inspect("Study.Load(|")!.ToText());
        Assert.StartsWith("int n\n", Inspect("n|")!.ToText() + "\n", StringComparison.Ordinal);
        // A variable is explained by its type.
        Assert.Contains("\n\n", Inspect("stu|dy")!.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_OfAMethodGroup_ListsItsForms()
    {
        var group = Inspect("Console.WriteLi|ne")!;
        Assert.True(group.Signatures.Count > 8);
        Assert.Contains("... and ", group.ToText(), StringComparison.Ordinal);
        // With arguments, the form that is called comes first.
        Assert.Equal("static void Console.WriteLine(string? value)", Inspect("Console.WriteLi|ne(\"a\")")!.Signatures[0]);
        Assert.DoesNotContain('<', Inspect("new List<int>().Sele|ct")!.ToHtml().Replace("<pre>", "", StringComparison.Ordinal).Replace("</pre>", "", StringComparison.Ordinal).Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal).Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("  |")]
    [InlineData("// words|")]
    [InlineData("absent|")]
    [InlineData("|")]
    public void Inspection_WhereNothingIs_IsNone(string marked) => Assert.Null(Inspect(marked));

    [Theory]
    [InlineData("/// <summary>A <see cref=\"T:ResearchKit.Study\"/> of\n/// <c>a &lt; b</c>.</summary>\n/// <param name=\"x\">What.</param>\n/// <exception cref=\"T:System.IO.IOException\">Not.</exception>\n/// <returns><see langword=\"true\"/>.</returns>\nint F(int x) => 1;\nF|", "int F(int x)\n\nA Study of a < b.\n\nx: What.\n\nThrows IOException: Not.\n\nReturns: true.")]
    [InlineData("/// <summary>Broken <b.</summary>\nint F() => 1;\nF|", "int F()")]
    public void Inspection_DocumentationOfACell_IsRead(string marked, string expected) => Assert.Equal(expected, Inspect(marked)!.ToText());

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("", "complete", null)]
    [InlineData("if (true) {", "incomplete", "    ")]
    [InlineData("if (true) {\n    foreach (var x in y) {", "incomplete", "        ")]
    [InlineData("var x = new[] { 1,", "incomplete", "")]
    [InlineData("/* open", "incomplete", "")]
    [InlineData("int 5x = 1;", "invalid", null)]
    [InlineData("#!markdown\n# A title (", "complete", null)]
    [InlineData("#r \"nuget: ResearchKit\"\nusing ResearchKit;", "complete", null)]
    public void IsComplete_Code_IsJudged(string code, string status, string? indent)
    {
        var answer = KernelCode.IsComplete(new([], [], "is_complete_request", "", new() { ["code"] = code }));
        Assert.Equal((status, indent), ((string?)answer["status"], (string?)answer["indent"]));
    }

    [Fact]
    public void Positions_InCodePoints_GoBothWays()
    {
        const string Code = "a\U0001F600b";
        Assert.Equal([0, 1, 3, 4, 4], Enumerable.Range(0, 5).Select(n => CodeText.Characters(Code, n)));
        Assert.Equal([0, 1, 2, 3], new[] { 0, 1, 3, 4 }.Select(n => CodeText.CodePoints(Code, n)));
        var answer = new KernelCode(_engine).Complete(new([], [], "complete_request", "", new() { ["code"] = "\"\U0001F600\".Toup", ["cursor_pos"] = 8 }));
        Assert.Equal((4, 8), ((int)answer["cursor_start"]!, (int)answer["cursor_end"]!));
        Assert.IsType<JsonArray>(answer["matches"]);
    }

    private (CodeCompletion Completion, IReadOnlyList<CodeItem> Items) Complete(string marked)
    {
        var (code, at) = Marked(marked);
        var completion = new CodeCompletion(_engine.Model(CodeText.Masked(code)), code, at);
        return (completion, completion.Items());
    }

    private CodeInspection? Inspect(string marked)
    {
        var (code, at) = Marked(marked);
        return CodeInspection.At(_engine.Model(CodeText.Masked(code)), at);
    }

    private static (string, int) Marked(string marked) => (marked.Remove(marked.LastIndexOf('|'), 1), marked.LastIndexOf('|'));
}
