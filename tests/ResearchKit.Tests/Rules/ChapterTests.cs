using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit.Tests;

/// <summary>Folders are chapters, and a chapter knows only those below it.</summary>
public sealed partial class ChapterTests
{
    /// <summary>From the bottom up; chapters on one line may know each other.</summary>
    private static readonly string[][] Order =
    [
        ["Results", "Files"],
        ["Inference"],
        ["Study", "Fieldwork", "Coding", "Instruments", "Cycles", "Privacy"],
        ["Networks"],
        ["Reciprocity"],
        ["Synthetic"],
    ];

    private static readonly string Library = Path.Combine(Reference.RepositoryRoot, "src", "ResearchKit");

    private static IEnumerable<string> Sources(string folder) => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin")).Order(StringComparer.Ordinal);

    private static string ChapterOf(string file) => Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0];

    [Fact]
    public void Chapters_OfTheLibrary_AreAllRanked()
        => Assert.Empty(Directory.GetDirectories(Library).Select(Path.GetFileName).Except([.. Order.SelectMany(c => c), "bin", "obj"]));

    [Fact]
    public void Chapters_OfTheLibrary_KnowOnlyThoseBelow()
    {
        var rank = Order.SelectMany((chapters, i) => chapters.Select(c => (c, i))).ToDictionary(x => x.c, x => x.i);
        var stop = TestContext.Current.CancellationToken;
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        const string usings = "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;";
        var trees = Sources(Library).Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f, cancellationToken: stop)).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(a => !Path.GetFileName(a).StartsWith("ResearchKit", StringComparison.OrdinalIgnoreCase)).Select(a => (MetadataReference)MetadataReference.CreateFromFile(a));
        var library = CSharpCompilation.Create("Library", [.. trees, CSharpSyntaxTree.ParseText(usings, options, cancellationToken: stop)], references, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(library.GetDiagnostics(stop).Where(d => d.Severity == DiagnosticSeverity.Error).Take(3));

        // A part of a type (partial) belongs to the chapter of its own file; a type as a whole to the lowest that declares it.
        var higher =
            from tree in trees.AsParallel().AsOrdered()
            let own = rank[ChapterOf(tree.FilePath)]
            let model = library.GetSemanticModel(tree)
            from name in tree.GetRoot(stop).DescendantNodes().OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name, stop).Symbol
            where symbol is not null and not INamespaceSymbol && symbol.DeclaringSyntaxReferences.Length > 0 && symbol.Kind is SymbolKind.NamedType or SymbolKind.Method or SymbolKind.Property or SymbolKind.Field
            let declared = symbol.DeclaringSyntaxReferences.Where(r => r.SyntaxTree.FilePath.Length > 0).Select(r => rank[ChapterOf(r.SyntaxTree.FilePath)]).DefaultIfEmpty(0).Min()
            where declared > own
            select $"{Path.GetRelativePath(Library, tree.FilePath)} knows {symbol.Name}";
        string[] found = [.. higher.Distinct()];
        Assert.True(found.Length == 0, string.Join("; ", found));
    }

    [Fact]
    public void Files_OfTheSource_DeclareOnePublicTypeEach()
        => Assert.Empty(Sources(Path.Combine(Reference.RepositoryRoot, "src")).Where(f => PublicType().Count(File.ReadAllText(f)) > 1).Select(Path.GetFileName));

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial )*(?:class|record|struct|enum|interface) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
