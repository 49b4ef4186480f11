namespace ResearchKit.Tests;

public sealed class NotebookParameterTests
{
    [Theory]
    [InlineData("var n = 3;", "12", "n = 12;")]
    [InlineData("var n = -3;", "-12", "n = -12;")]
    [InlineData("int n = 3;", "12", "n = 12;")]
    [InlineData("double n = 3;", "12", "n = 12.0;")]
    [InlineData("var n = 3.5;", "1e-3", "n = 0.001;")]
    [InlineData("double? n = null;", ".5", "n = 0.5;")]
    [InlineData("decimal n = 1;", "2.5", "n = (decimal)2.5;")]
    [InlineData("var n = true;", "False", "n = false;")]
    [InlineData("string n = null;", "42", "n = \"42\";")]
    [InlineData("var n = @\"x\";", "a\nb\\", "n = \"a\\nb\\\\\";")]
    [InlineData("var n = \"x\";", "\"; System.IO.File.Delete(\"a", "n = \"\\\"; System.IO.File.Delete(\\\"a\";")]
    [InlineData("const int n = 3;", "4", "const int n = 4;")]
    public void WithParameters_Value_TakesTheKindThatTheCellDeclares(string declared, string value, string line) =>
        Assert.Equal("// Parameters of this run\n" + line, With(declared, ("n", value)).Cells[1].Source);

    [Theory]
    [InlineData("var n = 3;", "2.5", "takes a whole number; '2.5' was given")]
    [InlineData("var n = 3.0;", "many", "takes a number, with a point for decimals; 'many'")]
    [InlineData("var n = 3.0;", "NaN", "takes a number")]
    [InlineData("var n = true;", "1", "takes true or false")]
    [InlineData("var n = new DateOnly(2025, 1, 1);", "2025-02-01", "cannot be given on a command line")]
    [InlineData("// nothing yet", "1", "no parameter 'n' in the cell tagged 'parameters'; it declares none")]
    [InlineData("int N = 1, m = 2;", "1", "no parameter 'n' in the cell tagged 'parameters'; it has: N (a whole number), m (a whole number).")]
    public void WithParameters_WhatDoesNotFit_IsRefused(string declared, string value, string told)
    {
        var wrong = Assert.Throws<NotebookParameterException>(() => With(declared, ("n", value)));
        Assert.StartsWith("a.ipynb: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithParameters_WithoutATaggedCell_StandAtTheTop()
    {
        var notebook = NotebookFile.Parse("a.ipynb", NotebookJson.Of("md:# Title", "rounds"))
            .WithParameters([new("rounds", "5"), new("share", "0.5"), new("id", "007"), new("class", "x"), new("on", "true")]);
        Assert.Equal("// Parameters of this run\nvar rounds = 5;\nvar share = 0.5;\nvar id = \"007\";\nvar @class = \"x\";\nvar on = true;", notebook.Cells[0].Source);
        Assert.Equal(("injected-parameters", 3), (notebook.Cells[0].Id, notebook.Cells.Count));
        var again = notebook.WithParameters([new("rounds", "6")]);
        Assert.Equal(("// Parameters of this run\nvar rounds = 6;", 3), (again.Cells[0].Source, again.Cells.Count));
        Assert.Same(again, again.WithParameters([]));
    }

    private static NotebookFile With(string declared, params (string Name, string Value)[] values) =>
        NotebookFile.Parse("a.ipynb", NotebookJson.Tagged((declared, "parameters"))).WithParameters([.. values.Select(v => KeyValuePair.Create(v.Name, v.Value))]);
}
