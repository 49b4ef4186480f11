using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit.Tests;

/// <summary>A folder of packages made here, a notebook's folder below it, and a nuget.config between them: no registry is asked.</summary>
internal sealed class PackageFeed : IDisposable
{
    private static readonly MetadataReference[] _framework = [.. LoadedPackages.Framework()];

    public PackageFeed()
    {
        Folder = Directory.CreateDirectory(Path.Combine(Root, "a b (ü)", "notebooks")).FullName;
        Directory.CreateDirectory(Path.Combine(Root, "feed"));
        Configure("feed");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("rk-feed-").FullName;

    /// <summary>The notebook's folder.</summary>
    public string Folder { get; }

    public PackageCache Cache => new(Path.Combine(Root, "cache"));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>A nuget.config above the notebook that names these sources and no other, and keeps unpacked packages here.</summary>
    public void Configure(string? source) => File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="unpacked" /></config>
          <packageSources><clear />{(source is null ? "" : $"<add key=\"made here\" value=\"{source}\" />")}</packageSources>
        </configuration>
        """);

    public NotebookPackages Packages(string? dotnet = null) => new(Folder, new PackageRestore(dotnet ?? DotnetHost.Program), Cache);

    /// <summary>Puts a package into the feed: one assembly.</summary>
    public void Add(string id, string version, string code, string? assembly = null, string? needs = null)
    {
        using var zip = ZipFile.Open(Path.Combine(Root, "feed", $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        Write(zip, $"{id}.nuspec", Encoding.UTF8.GetBytes($"""
            <package><metadata><id>{id}</id><version>{version}</version><authors>a</authors><description>d</description>
            <dependencies><group targetFramework="net8.0">{(needs is null ? "" : $"<dependency id=\"{needs.Split(' ')[0]}\" version=\"{needs.Split(' ')[1]}\" />")}</group></dependencies></metadata></package>
            """));
        Write(zip, string.Create(CultureInfo.InvariantCulture, $"lib/net8.0/{assembly ?? id}.dll"), Compiled(assembly ?? id, code));
    }

    public static byte[] Compiled(string name, string code)
    {
        using var bytes = new MemoryStream();
        var made = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], _framework, new(OutputKind.DynamicallyLinkedLibrary, deterministic: true)).Emit(bytes);
        Assert.True(made.Success, string.Join('\n', made.Diagnostics));
        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}
