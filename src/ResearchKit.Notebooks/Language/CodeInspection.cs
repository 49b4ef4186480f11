using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit;

/// <summary>What is known of the name at a place of a cell: how it is written, and what its documentation says.</summary>
/// <param name="Signatures">One; of a function each of its forms.</param>
/// <param name="Doc">The documentation of the first that has any.</param>
internal sealed record CodeInspection(IReadOnlyList<string> Signatures, DocText Doc)
{
    private const int Forms = 8;

    private static readonly SymbolDisplayFormat _format = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .WithLocalOptions(SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The name at the cursor, or the function whose arguments it stands in; null where there is none.</summary>
    public static CodeInspection? At(SemanticModel model, int at)
    {
        var root = model.SyntaxTree.GetRoot();
        foreach (var symbols in Nodes(root, at).Select(n => Symbols(model, n)))
        {
            if (symbols.Count > 0)
            {
                // A variable says what it is; its type says what that means.
                var doc = symbols.Select(s => DocText.Of(s, model.Compilation)).FirstOrDefault(d => !d.IsEmpty)
                    ?? (Type(symbols[0]) is { } type ? DocText.Of(type, model.Compilation) : DocText.None);
                return new([.. symbols.Select(Signature).Distinct(StringComparer.Ordinal)], doc);
            }
        }

        return null;
    }

    /// <summary>As text.</summary>
    public string ToText()
    {
        var text = new StringBuilder().AppendJoin('\n', Signatures.Take(Forms)).Append('\n').Append(More("... and {0} more forms.\n"));
        return text.Append(Doc.IsEmpty ? "" : "\n" + Doc.ToText()).ToString().TrimEnd('\n');
    }

    /// <summary>As HTML.</summary>
    public string ToHtml() =>
        $"<pre>{WebUtility.HtmlEncode(string.Join('\n', Signatures.Take(Forms)))}</pre>{More("<p>... and {0} more forms.</p>")}{Doc.ToHtml()}";

    private string More(string words) => Signatures.Count > Forms ? string.Format(CultureInfo.InvariantCulture, words, Signatures.Count - Forms) : "";

    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode root, int at)
    {
        foreach (int place in new[] { at, at - 1 }.Where(p => p >= 0 && p <= root.FullSpan.End))
        {
            var token = root.FindToken(place);
            if (token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is PredefinedTypeSyntax)
            {
                yield return token.Parent!;
            }
        }

        for (var node = root.FindToken(Math.Max(0, at - 1)).Parent; node is not null; node = node.Parent)
        {
            if (node is ArgumentListSyntax { Parent: { } call } list && at > list.OpenParenToken.SpanStart && (list.CloseParenToken.IsMissing || at <= list.CloseParenToken.SpanStart))
            {
                yield return call is InvocationExpressionSyntax invocation ? invocation.Expression : call;
            }
        }
    }

    private static IReadOnlyList<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        var group = node is ExpressionSyntax named ? model.GetMemberGroup(named) : [];
        if (model.GetSymbolInfo(node).Symbol is { } symbol)
        {
            // The form that is called first, then the others.
            return [symbol, .. group.Where(s => !SymbolEqualityComparer.Default.Equals(s, symbol))];
        }

        return group.Length > 0 ? group
            : model.GetSymbolInfo(node).CandidateSymbols is { Length: > 0 } candidates ? candidates
            : model.GetDeclaredSymbol(node) is { } declared ? [declared] : [];
    }

    private static ITypeSymbol? Type(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { ContainingType.IsScriptClass: true } field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static string Signature(ISymbol symbol)
    {
        string text = symbol.ToDisplayString(_format);
        // Variables and functions of cells stand in no class that a reader knows.
        return symbol.ContainingType is { IsScriptClass: true } script ? text.Replace(script.Name + ".", "", StringComparison.Ordinal) : text;
    }
}
