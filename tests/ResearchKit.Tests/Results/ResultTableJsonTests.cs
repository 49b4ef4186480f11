using System.Text.Json;

namespace ResearchKit.Tests;

public sealed class ResultTableJsonTests
{
    [Fact]
    public void ToJson_HoldsNumbersWordsAndWhyACellIsEmpty()
    {
        var table = new ResultTable(
            "T99-example", "An \"example\"", "How to read it.", [new("Who"), new("Share", "persons", "share")],
            [[Cell.Of("a"), Cell.Of(0.1 + 0.2)], [Cell.Of("b"), Cell.Undefined("nobody")], [Cell.Of("c"), new(double.NaN, null, 2, CellState.Suppressed, "fewer than 5")]],
            Provenance.From("x.csv").Noting("a note"))
        { N = "3 people", Formula = "a / b" };
        using var json = JsonDocument.Parse(table.ToJson());
        var root = json.RootElement;
        Assert.Equal(("T99-example", "An \"example\"", "3 people", "a / b"), (root.GetProperty("id").GetString(), root.GetProperty("caption").GetString(), root.GetProperty("n").GetString(), root.GetProperty("formula").GetString()));
        Assert.Equal("persons", root.GetProperty("columns")[1].GetProperty("unit").GetString());
        Assert.Equal(0.1 + 0.2, root.GetProperty("rows")[0][1].GetDouble());
        Assert.Equal("b", root.GetProperty("rows")[1][0].GetString());
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null], [root.GetProperty("rows")[1][1].ValueKind, root.GetProperty("rows")[2][1].ValueKind]);
        Assert.Equal("""[{"row":1,"column":1,"reason":"nobody"},{"row":2,"column":1,"reason":"fewer than 5"}]""", root.GetProperty("reasons").GetRawText());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("source").ValueKind);
        Assert.Equal("a note", root.GetProperty("notes")[0].GetString());
    }

    [Fact]
    public void ToJson_EmptyAndInfinite_AreNull()
    {
        var table = new ResultTable("T99-empty", "Empty", "", [new("x", "", "0.0")], [[Cell.Of(double.PositiveInfinity)]], Provenance.From("x.csv"));
        using var json = JsonDocument.Parse(table.ToJson());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("rows")[0][0].ValueKind);
    }
}
