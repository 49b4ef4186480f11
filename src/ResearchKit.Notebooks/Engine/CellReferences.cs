using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace ResearchKit;

/// <summary>Finds what cells refer to: <c>#r "x.dll"</c> in the notebook's folder, and what such a file needs beside it.</summary>
/// <param name="files">Looks the files up.</param>
/// <param name="own">Assemblies whose needs no cell can name: they are not looked up, which would cost a third of the first cell.</param>
internal sealed class CellReferences(ScriptMetadataResolver files, ImmutableArray<MetadataReference> own) : MetadataReferenceResolver
{
    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => files.ResolveMissingAssemblies;

    /// <summary>A file as a reference. Its metadata only is read: of the framework that is a third of the bytes.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PortableExecutableReference Of(string path)
        => AssemblyMetadata.Create(ModuleMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata)).GetReference(filePath: path);

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
        => own.Contains(definition) ? null : files.ResolveMissingAssembly(definition, referenceIdentity);

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties)
        => files.ResolveReference(reference, baseFilePath, properties);

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
