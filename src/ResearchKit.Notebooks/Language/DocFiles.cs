using System.Collections.Concurrent;
using System.Xml;
using Microsoft.CodeAnalysis;

namespace ResearchKit;

/// <summary>The documentation files of assemblies: beside them, or, of the framework, in the reference pack of an SDK where one is installed.</summary>
internal static class DocFiles
{
    // The framework's types are documented where programs refer to them, not where they are made.
    private static readonly string[] _ofCore = ["System.Runtime", "System.Collections", "System.Threading", "System.Memory", "System.Console", "System.Linq", "System.Text.Encoding.Extensions"];

    private static readonly string _runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly Lazy<string?> _pack = new(Pack);
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _read = new(StringComparer.Ordinal);

    /// <summary>The XML of a symbol; null when it is not documented here.</summary>
    public static string? Of(ISymbol symbol, Compilation compilation)
    {
        if (symbol.GetDocumentationCommentId() is not { } id || symbol.ContainingAssembly is not { } assembly
            || compilation.GetMetadataReference(assembly) is not PortableExecutableReference { FilePath: { } path })
        {
            return null;
        }

        var files = Path.GetDirectoryName(path) == _runtime && _pack.Value is { } pack
            ? _ofCore.Prepend(Path.GetFileNameWithoutExtension(path)).Select(n => Path.Combine(pack, n + ".xml"))
            : [Path.ChangeExtension(path, ".xml")];
        return files.Select(f => _read.GetOrAdd(f, Read).GetValueOrDefault(id)).FirstOrDefault(x => x is not null);
    }

    private static string? Pack()
    {
        // DOTNET/shared/Microsoft.NETCore.App/VERSION and DOTNET/packs/Microsoft.NETCore.App.Ref/VERSION/ref/netN.0.
        string packs = Path.GetFullPath(Path.Combine(_runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        string major = $"{Environment.Version.Major}.";
        return Directory.Exists(packs)
            ? Directory.GetDirectories(packs, major + "*").Order(StringComparer.Ordinal).SelectMany(v => Directory.GetDirectories(Path.Combine(v, "ref"))).LastOrDefault()
            : null;
    }

    private static IReadOnlyDictionary<string, string> Read(string file)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return members;
        }

        try
        {
            using var reader = XmlReader.Create(file, new() { DtdProcessing = DtdProcessing.Prohibit });
            while (!reader.EOF)
            {
                if (reader is { NodeType: XmlNodeType.Element, Name: "member" } && reader.GetAttribute("name") is { } name)
                {
                    members[name] = reader.ReadOuterXml();
                }
                else
                {
                    reader.Read();
                }
            }
        }
        catch (Exception broken) when (broken is XmlException or IOException or UnauthorizedAccessException)
        {
            // What was read until there is kept.
        }

        return members;
    }
}
