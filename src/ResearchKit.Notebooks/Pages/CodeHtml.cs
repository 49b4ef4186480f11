using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit;

/// <summary>C# as HTML, with keywords, texts, numbers and comments marked.</summary>
internal static class CodeHtml
{
    private static readonly CSharpParseOptions _script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The code, escaped, with a <c>span</c> of class k, s, n or c around what is marked.</summary>
    public static string Of(string code)
    {
        var html = new StringBuilder();
        foreach (var token in CSharpSyntaxTree.ParseText(code, _script).GetRoot().DescendantTokens())
        {
            Trivia(html, token.LeadingTrivia);
            Span(html, Class(token), token.Text);
            Trivia(html, token.TrailingTrivia);
        }

        return html.ToString();
    }

    private static void Trivia(StringBuilder html, SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            bool plain = trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsKind(SyntaxKind.SkippedTokensTrivia);
            Span(html, plain ? "" : "c", trivia.ToFullString());
        }
    }

    private static string Class(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringStartToken
            or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => "s",
        var kind when SyntaxFacts.IsKeywordKind(kind) || SyntaxFacts.IsContextualKeyword(kind) => "k",
        SyntaxKind.IdentifierToken when token.Text == "var" => "k",
        _ => "",
    };

    private static void Span(StringBuilder html, string kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        string shown = Html.Escape(text);
        html.Append(kind.Length == 0 ? shown : $"<span class=\"{kind}\">{shown}</span>");
    }
}
