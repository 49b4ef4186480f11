using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using CsvHelper;
using Microsoft.Data.Analysis;

namespace ResearchKit.Tests;

public class ResultTableTests
{
    private static readonly Provenance Real = Provenance.From("A study", synthetic: false);

    private static ResultTable Table(Provenance? provenance = null, params IReadOnlyList<Cell>[] rows) => new(
        "T00-example", "Acts by role", "Each row is a role.",
        [new("Role"), new("Acts", "acts", "count"), new("Share", "", "share"), new("Mean", "", "0.00")], rows, provenance ?? Real)
    { N = "7 acts", Formula = "share = acts / all acts", Reference = "ResearchKit" };

    private static ResultTable Example() => Table(null,
        [Cell.Of("residents"), Cell.Of(4), Cell.Of(4 / 7.0), Cell.Of(1 / 3.0)],
        [Cell.Of("coproducers"), Cell.Of(3), Cell.Undefined("no acts"), new(double.NaN, null, 2, CellState.Suppressed, "fewer than 5 people")]);

    /// <summary>The fragment as XML, which it is: every element closed, every attribute quoted.</summary>
    private static XElement Parsed(ResultTable table) => XElement.Parse($"<root>{table.ToHtml()}</root>", LoadOptions.PreserveWhitespace);

    [Fact]
    public void Construct_RowOfOtherLength_NamesRowAndNumbers()
    {
        var error = Assert.Throws<ArgumentException>(() => Table(null, [Cell.Of("a"), Cell.Of(1), Cell.Of(1), Cell.Of(1)], [Cell.Of("b")]));
        Assert.StartsWith("Row 2 has 1 cells, the table has 4 columns.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Example() with { Rows = [[Cell.Of("b")]] });
    }

    [Theory]
    [InlineData("")]
    [InlineData("T01/../x")]
    [InlineData("T01 x")]
    public void Construct_IdThatCannotBeAFileName_IsRefused(string id)
        => Assert.Throws<ArgumentException>(() => new ResultTable(id, "c", "h", [new("a")], [], Real));

    [Fact]
    public void Construct_CopiesItsRows()
    {
        var row = new List<Cell> { Cell.Of("a"), Cell.Of(1), Cell.Of(1), Cell.Of(1) };
        var table = Table(null, row);
        row.Clear();
        Assert.Equal(4, table.Rows[0].Count);
    }

    [Fact]
    public void ToHtml_HasCaptionScopesAlignmentDashesAndFoot()
    {
        var html = Parsed(Example());
        Assert.StartsWith("Acts by role", html.Descendants("caption").Single().Value, StringComparison.Ordinal);
        Assert.Contains("n: 7 acts", html.Descendants("caption").Single().Value, StringComparison.Ordinal);
        Assert.Equal(["col", "col", "col", "col"], html.Descendants("thead").Descendants("th").Select(h => h.Attribute("scope")!.Value));
        Assert.Equal(["row", "row"], html.Descendants("tbody").Descendants("th").Select(h => h.Attribute("scope")!.Value));
        Assert.All(html.Descendants("td"), d => Assert.Equal("rk-num", d.Attribute("class")!.Value));
        var dash = html.Descendants("span").Single(s => s.Value == "–");
        Assert.Equal("no acts", dash.Attribute("title")!.Value);
        Assert.Equal("not defined: no acts", dash.Attribute("aria-label")!.Value);
        Assert.Contains(html.Descendants("td"), d => d.Value == "not shown");
        string foot = string.Join('\n', html.Descendants("p").Select(p => p.Value));
        Assert.Contains("Each row is a role.", foot, StringComparison.Ordinal);
        Assert.Contains("– not defined: no acts", foot, StringComparison.Ordinal);
        Assert.Contains("Not shown: fewer than 5 people", foot, StringComparison.Ordinal);
        Assert.Contains("Formula: share = acts / all acts", foot, StringComparison.Ordinal);
        Assert.Contains("Source: ResearchKit", foot, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_NamesNoOutsideResource()
        => Assert.DoesNotMatch(new Regex("https?:|url\\(|<script [^>]|<link|<img|@import|src=|fetch|import\\("), Example().ToHtml());

    [Theory]
    [InlineData(true, "Synthetic data")]
    [InlineData(null, "not declared")]
    public void Banner_StandsInEveryRendering(bool? synthetic, string words)
    {
        var table = Table(Provenance.From("A study", synthetic));
        Assert.Contains(words, table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(words, table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains(words, table.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Banner_OfDeclaredRealData_IsAbsent() => Assert.DoesNotContain("ynthetic data", Example().ToText(), StringComparison.Ordinal);

    [Fact]
    public void ToHtml_AnyText_IsEscapedAndReadsBackAsItself()
    {
        // What a browser shows is what the study said: parse the fragment as XML and compare, for any printable text.
        Gen.String[Gen.Char[' ', '\uD7FF'], 0, 30].Where(s => !s.Any(c => char.IsControl(c))).Sample(text =>
        {
            var table = new ResultTable("T00", text, text, [new(text)], [[Cell.Of(text)], [Cell.Undefined(text + "!")]], Provenance.From("o" + text).Noting("n" + text));
            var html = Parsed(table);
            return html.Descendants("th").Last(h => h.Attribute("scope")!.Value == "row" && h.Element("span") is null).Value == text
                && html.Descendants("span").First(s => s.Attribute("title") is not null).Attribute("title")!.Value == text + "!";
        }, iter: 500);
    }

    [Fact]
    public void ToHtml_ControlCharactersAndHalfSurrogates_AreReplaced()
    {
        var table = new ResultTable("T00", "a\0b\u001b[31m\uD800", "h", [new("x")], [], Real);
        Assert.StartsWith("a b [31m\uFFFD", Parsed(table).Descendants("caption").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void ToCsv_IsRfc4180WithLfAndTenDigits()
    {
        // 1/3 to 10 significant digits is .3333333333; undefined is empty; a protected cell says so.
        Assert.Equal(
            "Role,Acts (acts),Share,Mean\n"
            + "residents,4,0.5714285714,0.3333333333\n"
            + "coproducers,3,,not shown\n", Example().ToCsv());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-x", "'-x")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData(" a", "\" a\"")]
    public void ToCsv_Words_AreQuotedAndNeverRunAsFormulas(string text, string field)
        => Assert.Equal($"x\n{field}\n", new ResultTable("T00", "c", "h", [new("x")], [[Cell.Of(text)]], Real).ToCsv());

    [Theory]
    [InlineData(-1.5, "-1.5")]
    [InlineData(-0.0, "0")]
    [InlineData(123456789012d, "1.23456789E+11")]
    [InlineData(double.PositiveInfinity, "Inf")]
    public void ToCsv_Numbers_AreInvariantAndNeverNeutralised(double value, string field)
        => Assert.Equal($"x\n{field}\n", new ResultTable("T00", "c", "h", [new("x", "", "number")], [[Cell.Of(value)]], Real).ToCsv());

    [Fact]
    public void ToCsv_AnyText_IsReadBackByACsvReader()
        => Gen.String[0, 20].Array[1, 4].Where(a => a.All(s => s.Length == 0 || s[0] is not ('=' or '+' or '-' or '@' or '\t' or '\r'))).Sample(texts =>
        {
            var columns = texts.Select((_, i) => new TableColumn($"c{i}")).ToList();
            var table = new ResultTable("T00", "c", "h", columns, [[.. texts.Select(Cell.Of)]], Real);
            using var csv = new CsvReader(new StringReader(table.ToCsv()), new CsvHelper.Configuration.CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n", IgnoreBlankLines = false });
            csv.Read();
            csv.ReadHeader();
            csv.Read();
            return texts.Select((text, i) => csv.GetField(i) == text).All(same => same);
        }, iter: 500);

    [Fact]
    public void ToCsv_HeadingsThatRepeat_GetANumber()
        => Assert.Equal("x,x 2,x 3\n", new ResultTable("T00", "c", "h", [new("x"), new("x"), new("x")], [], Real).ToCsv());

    [Fact]
    public void ToMarkdown_EscapesMarkupAndAlignsNumbers()
    {
        var table = new ResultTable("T00", "c", "h", [new("a|b"), new("n", "", "count")], [[Cell.Of("<b>*x*\n`y`"), Cell.Of(1234)]], Real);
        Assert.Contains("| a\\|b | n |\n| --- | ---: |\n| &lt;b\\>\\*x\\* \\`y\\` | 1,234 |\n", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_SetsColumnsAndWrapsWords()
    {
        string text = Example().ToText();
        Assert.Contains("residents", text, StringComparison.Ordinal);
        string[] lines = text.Split('\n');
        int rule = Array.FindIndex(lines, l => l.StartsWith("---", StringComparison.Ordinal));
        Assert.Equal(lines[rule].Length, lines[rule + 2].Length);
        Assert.Matches("coproducers +3 +– +not shown", lines[rule + 2]);
        var wide = new ResultTable("T00", "c", "h", [new("x")], [[Cell.Of(string.Join(' ', Enumerable.Repeat("word", 40)))]], Real);
        Assert.All(wide.ToText().Split('\n'), l => Assert.True(l.Length <= 100));
    }

    [Fact]
    public void ToText_DataCannotSteerATerminal()
    {
        var table = new ResultTable("T00", "c\u001b[31m", "h\u202E", [new("x")], [[Cell.Of("\u001b]0;t\a")]], Real);
        Assert.DoesNotContain(table.ToText(), c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
    }

    [Fact]
    public void Render_TableWithoutRows_SaysSo()
    {
        var table = Table();
        Assert.Contains("Nothing recorded.", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("Nothing recorded.", table.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Nothing recorded.", table.ToText(), StringComparison.Ordinal);
        Assert.Equal(0, table.ToDataFrame().Rows.Count);
    }

    [Fact]
    public void ToDataFrame_KeepsFullPrecisionAndNulls()
    {
        DataFrame frame = Example().ToDataFrame();
        Assert.Equal(["Role", "Acts (acts)", "Share", "Mean"], frame.Columns.Select(c => c.Name));
        Assert.Equal(4 / 7.0, frame["Share"][0]);
        Assert.Null(frame["Share"][1]);
        Assert.Null(frame["Mean"][1]);
        Assert.Equal("coproducers", frame["Role"][1]);
    }
}
