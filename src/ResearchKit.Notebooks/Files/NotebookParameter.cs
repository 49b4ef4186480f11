using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit;

/// <summary>A parameter that the tagged cell of a notebook declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as written.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsConst">True when it cannot be assigned, only declared anew.</param>
internal sealed record NotebookParameter(string Name, string Type, ParameterKind Kind, bool IsConst)
{
    /// <summary>The parameters of a cell, in order.</summary>
    public static IReadOnlyList<NotebookParameter> Of(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetCompilationUnitRoot();
        return
        [
            .. root.Members.OfType<FieldDeclarationSyntax>().SelectMany(f => f.Declaration.Variables.Select(v => new NotebookParameter(
                v.Identifier.ValueText, f.Declaration.Type.ToString(), KindOf(f.Declaration.Type.ToString(), v.Initializer?.Value), f.Modifiers.Any(SyntaxKind.ConstKeyword)))),
        ];
    }

    /// <summary>The value as C# has it; null when it is not of this kind.</summary>
    public string? Literal(string value) => Kind switch
    {
        ParameterKind.Text => SymbolDisplay.FormatLiteral(value, quote: true),
        ParameterKind.Truth => value.ToUpperInvariant() switch { "TRUE" => "true", "FALSE" => "false", _ => null },
        ParameterKind.Whole => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? whole.ToString(CultureInfo.InvariantCulture) : null,
        ParameterKind.Number => Real(value),
        ParameterKind.Decimal => Real(value) is { } number ? $"({Type.TrimEnd('?')}){(number.StartsWith('-') ? $"({number})" : number)}" : null,
        _ => null,
    };

    /// <summary>What it takes, for a message.</summary>
    public string Takes => Kind switch
    {
        ParameterKind.Text => "text",
        ParameterKind.Truth => "true or false",
        ParameterKind.Whole => "a whole number",
        ParameterKind.Number or ParameterKind.Decimal => "a number, with a point for decimals",
        _ => $"a {Type}, which cannot be given on a command line: let the cell take a number, true or false, or text, and make the rest of it",
    };

    /// <summary>What an undeclared value is, by how it looks. A number is one only in its usual form, so that the id 007 stays text.</summary>
    public static NotebookParameter Guessed(string name, string value)
    {
        bool usual = value.TrimStart('-') is [>= '0' and <= '9', ..] digits && (digits.Length == 1 || digits[0] != '0' || digits[1] == '.');
        var kind = value is "true" or "false" ? ParameterKind.Truth
            : usual && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ParameterKind.Whole
            : usual && Real(value) is not null ? ParameterKind.Number : ParameterKind.Text;
        return new(name, "var", kind, IsConst: false);
    }

    private static string? Real(string value)
    {
        if (!double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            return null;
        }

        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }

    private static ParameterKind KindOf(string type, ExpressionSyntax? value) => type.TrimEnd('?') switch
    {
        "string" or "String" => ParameterKind.Text,
        "bool" => ParameterKind.Truth,
        "int" or "long" or "short" or "byte" or "uint" or "ulong" or "ushort" or "sbyte" => ParameterKind.Whole,
        "double" => ParameterKind.Number,
        "decimal" or "float" => ParameterKind.Decimal,
        "var" => KindOf(value),
        _ => ParameterKind.Other,
    };

    private static ParameterKind KindOf(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => KindOf(minus.Operand),
        InterpolatedStringExpressionSyntax => ParameterKind.Text,
        LiteralExpressionSyntax literal => literal.Token.Value switch
        {
            string => ParameterKind.Text,
            bool => ParameterKind.Truth,
            int or long or uint or ulong => ParameterKind.Whole,
            double => ParameterKind.Number,
            _ => ParameterKind.Other,
        },
        _ => ParameterKind.Other,
    };
}
