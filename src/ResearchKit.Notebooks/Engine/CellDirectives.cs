using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit;

/// <summary>The lines <c>#r "nuget: NAME, VERSION"</c> and <c>#i "..."</c> of a C# cell, which the compiler does not know.</summary>
internal static class CellDirectives
{
    private static readonly CSharpParseOptions _script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The code with those lines blank, and the assemblies that its packages bring.</summary>
    /// <exception cref="CellFaultException">A package cannot be had here.</exception>
    public static (string Code, IReadOnlyList<string> Assemblies) Take(string code)
    {
        if (!code.Contains('#', StringComparison.Ordinal))
        {
            return (code, []);
        }

        var text = new StringBuilder(code);
        var assemblies = new List<string>();
        var root = CSharpSyntaxTree.ParseText(code, _script).GetRoot();
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true).Where(t => t.IsDirective))
        {
            var directive = (DirectiveTriviaSyntax)trivia.GetStructure()!;
            int line = directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            switch (directive)
            {
                case ReferenceDirectiveTriviaSyntax reference when reference.File.ValueText.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase):
                    assemblies.AddRange(Package(reference.File.ValueText["nuget:".Length..], line));
                    break;
                // A source of packages: nothing is fetched here, so there is nothing to set.
                case BadDirectiveTriviaSyntax bad when bad.Identifier.ValueText == "i":
                    break;
                default:
                    continue;
            }

            for (int i = directive.SpanStart; i < directive.Span.End; i++)
            {
                text[i] = text[i] == '\n' ? '\n' : ' ';
            }
        }

        return (text.ToString(), assemblies);
    }

    private static IReadOnlyList<string> Package(string reference, int line)
    {
        var parts = reference.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || parts[0].Length == 0 || parts is [_, ""])
        {
            throw new CellFaultException("BadReference", "A package is named as #r \"nuget: NAME, VERSION\".", line);
        }

        return LoadedPackages.Here.Assemblies(parts[0], parts.Length == 2 ? parts[1] : null, line);
    }
}
