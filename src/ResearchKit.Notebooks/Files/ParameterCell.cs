using System.Text;

namespace ResearchKit;

/// <summary>Writes the cell that gives a notebook the parameters of a run.</summary>
internal static class ParameterCell
{
    private const string Head = "// Parameters of this run";

    /// <summary>For a notebook whose tagged cell declares its parameters: they are assigned, in the order of that cell.</summary>
    /// <exception cref="NotebookParameterException">It has no such parameter, or the value is not of its kind.</exception>
    public static string Assigned(string file, string declaring, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        // Declared twice in a cell does not compile; the last is as good as the first.
        var known = NotebookParameter.Of(declaring);
        if (values.FirstOrDefault(v => known.All(k => k.Name != v.Key)).Key is { } unknown)
        {
            string all = known.Count == 0 ? "it declares none" : $"it has: {string.Join(", ", known.Select(k => $"{k.Name} ({k.Takes.Split(',')[0]})"))}";
            throw new NotebookParameterException(file, $"there is no parameter '{unknown}' in the cell tagged 'parameters'; {all}.");
        }

        var text = new StringBuilder(Head);
        foreach (var parameter in known)
        {
            foreach (var (_, value) in values.Where(v => v.Key == parameter.Name))
            {
                string literal = parameter.Literal(value) ?? throw new NotebookParameterException(file, $"the parameter '{parameter.Name}' takes {parameter.Takes}; '{value}' was given.");
                text.Append('\n').Append(parameter.IsConst ? $"const {parameter.Type} " : "").Append($"{Escaped(parameter.Name)} = {literal};");
            }
        }

        return text.ToString();
    }

    /// <summary>For a notebook that declares no parameters: they are declared.</summary>
    public static string Declared(string file, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var text = new StringBuilder(Head);
        foreach (var (name, value) in values)
        {
            var guessed = NotebookParameter.Guessed(name, value);
            text.Append('\n').Append($"var {Escaped(name)} = {guessed.Literal(value) ?? throw new NotebookParameterException(file, $"the parameter '{name}' cannot be '{value}'.")};");
        }

        return text.ToString();
    }

    /// <summary>True for what can be the name of a variable.</summary>
    public static bool IsName(string name) => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name);

    private static string Escaped(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None ? name : "@" + name;
}
