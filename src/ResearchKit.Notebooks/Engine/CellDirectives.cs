using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit;

/// <summary>
/// The lines <c>#r "nuget: NAME, VERSION"</c> and <c>#i "nuget:SOURCE"</c> of a C# cell, which the compiler does not know, and
/// <c>#r "x.dll"</c> where the running program has an assembly of that name.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
/// <param name="packages">Its packages.</param>
internal sealed class CellDirectives(string folder, NotebookPackages packages)
{
    private static readonly CSharpParseOptions _script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>With the packages of this machine.</summary>
    public CellDirectives(string folder)
        : this(folder, new(folder, new PackageRestore(DotnetHost.Program), PackageCache.Own))
    {
    }

    /// <summary>The code with those lines blank, and the assemblies that they bring.</summary>
    /// <exception cref="CellFaultException">A line is wrong, or a package cannot be had here.</exception>
    public (string Code, IReadOnlyList<string> Assemblies) Take(string code)
    {
        if (!code.Contains('#', StringComparison.Ordinal))
        {
            return (code, []);
        }

        var text = new StringBuilder(code);
        var assemblies = new List<string>();
        var wishes = new List<PackageWish>();
        var root = CSharpSyntaxTree.ParseText(code, _script).GetRoot();
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true).Where(t => t.IsDirective))
        {
            var directive = (DirectiveTriviaSyntax)trivia.GetStructure()!;
            int line = directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            switch (directive)
            {
                case ReferenceDirectiveTriviaSyntax reference when Packaged(reference.File.ValueText) is { } package:
                    wishes.Add(PackageWish.Parse(package, line));
                    break;
                case ReferenceDirectiveTriviaSyntax reference when Loaded(reference.File.ValueText) is { } own:
                    assemblies.Add(own);
                    break;
                case BadDirectiveTriviaSyntax bad when bad.Identifier.ValueText == "i":
                    packages.AddSource(Packaged(Quoted(bad)) ?? "", line);
                    break;
                default:
                    continue;
            }

            for (int i = directive.SpanStart; i < directive.Span.End; i++)
            {
                text[i] = text[i] == '\n' ? '\n' : ' ';
            }
        }

        if (wishes.Count > 0)
        {
            assemblies.AddRange(packages.Assemblies(wishes));
        }

        return (text.ToString(), assemblies);
    }

    private static string? Packaged(string reference) =>
        reference.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) ? reference["nuget:".Length..].Trim() : null;

    // What stands between the first and the last quotation mark of the line.
    private static string Quoted(BadDirectiveTriviaSyntax directive)
    {
        string line = directive.ToString();
        int first = line.IndexOf('"', StringComparison.Ordinal), last = line.LastIndexOf('"');
        return first < last ? line[(first + 1)..last] : "";
    }

    /// <summary>The program's own assembly in place of a file of the same name: a process loads a name once, and this one is loaded.</summary>
    private string? Loaded(string reference)
    {
        string path = Path.GetFullPath(reference, folder), name = Path.GetFileNameWithoutExtension(path);
        if (!File.Exists(path) || LoadedPackages.Here.File(name) is not { } own || own == path)
        {
            return null;
        }

        try
        {
            var (theirs, ours) = (AssemblyName.GetAssemblyName(path).Version, AssemblyName.GetAssemblyName(own).Version);
            if (theirs != ours)
            {
                Console.Error.WriteLine($"note: {name} {ours} of researchkit is used, not {theirs} of {reference}.");
            }

            return own;
        }
        catch (BadImageFormatException)
        {
            // No assembly: the compiler says so.
            return null;
        }
    }
}
