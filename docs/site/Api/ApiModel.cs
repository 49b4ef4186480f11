using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Site;

/// <summary>Public types and members of the packages, from the built assemblies and their XML docs.</summary>
internal sealed class ApiModel
{
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>Reads the assemblies beside this program.</summary>
    public ApiModel(string root)
    {
        Measures = ApiMeasures.Read();
        var chapters = new ApiChapters(root);
        string here = AppContext.BaseDirectory;
        var ours = Projects.Select(p => MetadataReference.CreateFromFile(Path.Combine(here, p + ".dll"))).ToList();
        var names = Projects.Select(p => p + ".dll").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => !names.Contains(Path.GetFileName(f))).Select(f => MetadataReference.CreateFromFile(f));
        var all = CSharpCompilation.Create("Library", references: [.. ours, .. others]);
        Comments = new(Projects.Select(p => Path.Combine(here, p + ".xml")));
        Types = [.. ours.Select(r => (IAssemblySymbol)all.GetAssemblyOrModuleSymbol(r)!).SelectMany(a => Within(a.GlobalNamespace))
            .Select(t => new ApiType(t, chapters.Of(Outermost(t).Name))).OrderBy(t => t.Name, StringComparer.Ordinal)];
        foreach (var type in Types)
        {
            _pages[type.Symbol.GetDocumentationCommentId()!] = type.Path;
            _words[type.Symbol.Name] = type.Path;
            foreach (var member in type.Members)
            {
                string anchor = $"{type.Path}#{ApiType.Anchor(member)}";
                _pages[member.GetDocumentationCommentId()!] = anchor;
                _words[$"{type.Symbol.Name}.{member.Name}"] = anchor;
            }
        }
    }

    /// <summary>Assemblies with a public surface, from the bottom up.</summary>
    public static IReadOnlyList<string> Projects { get; } = ["ResearchKit", "ResearchKit.Charts", "ResearchKit.Reports", "ResearchKit.Notebooks"];

    /// <summary>XML docs by symbol.</summary>
    public ApiComments Comments { get; }

    /// <summary>Measures by the member that gives them.</summary>
    public ApiMeasures Measures { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<ApiType> Types { get; }

    /// <summary>Page of a symbol; null when it is none of ours.</summary>
    public string? PageOf(string commentId) => _pages.GetValueOrDefault(commentId);

    /// <summary>Page of a name as it stands in prose: <c>Type</c>, <c>Type.Member(...)</c>; null when it is none of ours.</summary>
    public string? PageOfWord(string word)
    {
        int end = 0, dot = -1;
        while (end < word.Length && (char.IsLetterOrDigit(word[end]) || (word[end] == '.' && dot < 0)))
        {
            if (word[end] == '.') dot = end;
            end++;
        }

        if (end < word.Length && word[end] is not ('(' or '.' or '<' or '[' or ',' or ' ')) return null;
        string first = word[..end].TrimEnd('.');
        return _words.GetValueOrDefault(first) ?? (dot > 0 ? _words.GetValueOrDefault(first[..Math.Min(dot, first.Length)]) : null);
    }

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol place) => place.GetMembers().SelectMany(m => m switch
    {
        INamespaceSymbol inner => Within(inner),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => [type, .. Within(type)],
        _ => [],
    });
}
