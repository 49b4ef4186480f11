using System.Text.Json.Nodes;

namespace ResearchKit.Tests;

public sealed class NotebookFileTests
{
    [Theory]
    [InlineData("2")]
    [InlineData("5")]
    [InlineData("6")]
    [InlineData("99")]
    public void ToJson_WhateverWasRead_IsFormat45(string minor) =>
        Assert.Contains("\"nbformat_minor\": 5\n", NotebookFile.Parse("a.ipynb", NotebookJson.Of("1").Replace("\"nbformat_minor\":5", $"\"nbformat_minor\":{minor}", StringComparison.Ordinal)).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void ToJson_FileOfJupyter_KeepsItsBytes()
    {
        // As nbformat 5.5 (Python) writes it: sorted keys, one space, LF, letters of all scripts as they are.
        const string jupyter = """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "id": "a-b_1",
               "metadata": {},
               "source": [
                "# Café 😀\n",
                "<b> \"q\" \\ \u001b"
               ]
              },
              {
               "cell_type": "code",
               "execution_count": null,
               "id": "c2",
               "metadata": {
                "tags": [
                 "x"
                ],
                "unknown": {
                 "n": 1.50,
                 "t": true
                }
               },
               "outputs": [],
               "source": []
              }
             ],
             "metadata": {
              "kernelspec": {
               "display_name": ".NET (C#)",
               "language": "C#",
               "name": ".net-csharp"
              },
              "other": null
             },
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """;
        Assert.Equal(jupyter.ReplaceLineEndings("\n"), NotebookFile.Parse("a.ipynb", jupyter).ToJson());
    }

    [Fact]
    public void Parse_OlderMinorFormat_MakesIdsFromPlaces()
    {
        var notebook = NotebookFile.Parse("a.ipynb", """
            {"cells": [{"cell_type": "code", "source": "1", "id": "cell-2"}, {"cell_type": "code", "source": ["2\n", "3"]}, {"cell_type": "raw", "source": "", "id": "not good"},
            {"cell_type": "raw", "source": "", "id": "cell-2"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
            """);
        Assert.Equal(["cell-2", "cell-2-1", "cell-3", "cell-4"], notebook.Cells.Select(c => c.Id));
        Assert.Equal("2\n3", notebook.Cells[1].Source);
        Assert.Equal(5, JsonNode.Parse(notebook.ToJson())!["nbformat_minor"]!.GetValue<int>());
    }

    [Fact]
    public void With_Results_FillsOutputsAsTheFormatAsks()
    {
        var notebook = NotebookFile.Parse("a.ipynb", NotebookJson.Of("1", "md:prose", "", "2"));
        var data = new Dictionary<string, string> { ["text/plain"] = "a\nb", ["image/png"] = "QUJD" };
        var result = new CellResult([new CellStream("stdout", "x\ny"), new CellDisplay(data, true), new CellDisplay(data, false), new CellError("E", "m", ["t"], 1)]);
        var cells = JsonNode.Parse(notebook.With(new Dictionary<int, CellResult> { [0] = result, [3] = new([]) }).ToJson())!["cells"]!.AsArray();

        var outputs = cells[0]!["outputs"]!.AsArray();
        Assert.Equal("""{"name":"stdout","output_type":"stream","text":["x\n","y"]}""", outputs[0]!.ToJsonString());
        Assert.Equal("""{"data":{"image/png":["QUJD"],"text/plain":["a\n","b"]},"execution_count":1,"metadata":{},"output_type":"execute_result"}""", outputs[1]!.ToJsonString());
        Assert.Equal("""{"data":{"image/png":["QUJD"],"text/plain":["a\n","b"]},"metadata":{},"output_type":"display_data"}""", outputs[2]!.ToJsonString());
        Assert.Equal("""{"ename":"E","evalue":"m","output_type":"error","traceback":["t"]}""", outputs[3]!.ToJsonString());
        Assert.False(cells[1]!.AsObject().ContainsKey("outputs"));
        Assert.Null(cells[2]!["execution_count"]);
        Assert.Equal(2, cells[3]!["execution_count"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{\"cells\": [}", "breaks in line 1")]
    [InlineData("{\"cells\": [], \"cells\": []}", "not JSON")]
    [InlineData("[]", "not a notebook")]
    [InlineData("{\"cells\": [1], \"nbformat\": 4}", "not a notebook")]
    [InlineData("{\"cells\": [], \"nbformat\": 5}", "not of format 4")]
    [InlineData("{\"worksheets\": [], \"nbformat\": 3}", "old format")]
    [InlineData("{\"cells\": [{\"cell_type\": \"raw\", \"source\": \"\\ud800\"}], \"nbformat\": 4}", "half a character")]
    [InlineData("{\"cells\": [], \"nbformat\": 4, \"metadata\": {\"kernelspec\": {\"language\": \"python\", \"name\": \"python3\"}}}", "for python")]
    [InlineData("{\"cells\": [], \"nbformat\": 4, \"metadata\": {\"kernelspec\": {\"name\": \".net-fsharp\"}}}", "for .net-fsharp")]
    public void Parse_WhatIsNoCSharpNotebook_SaysWhy(string json, string why)
    {
        var fault = Assert.Throws<NotebookException>(() => NotebookFile.Parse("a.ipynb", json));
        Assert.StartsWith("a.ipynb: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"cells\": [], \"nbformat\": 4}")]
    [InlineData("\uFEFF{\"cells\": [], \"nbformat\": 4, \"metadata\": {\"kernelspec\": {\"language\": \"C#\", \"name\": \"x\"}, \"language_info\": {\"name\": \"polyglot-notebook\"}}}")]
    [InlineData("{\"cells\": [], \"nbformat\": 4, \"metadata\": \"odd\"}")]
    public void Parse_CSharpOrNoLanguage_IsRead(string json) => Assert.Empty(NotebookFile.Parse("a.ipynb", json).Cells);
}
