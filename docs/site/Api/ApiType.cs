using Microsoft.CodeAnalysis;

namespace ResearchKit.Site;

/// <summary>A public type and what a reader can use of it.</summary>
internal sealed class ApiType(INamedTypeSymbol symbol, (string Chapter, string Part) place)
{
    /// <summary>The type.</summary>
    public INamedTypeSymbol Symbol => symbol;

    /// <summary>Folder of its source: the chapter.</summary>
    public string Chapter => place.Chapter;

    /// <summary>Folder within the chapter; empty when there is none.</summary>
    public string Part => place.Part;

    /// <summary>Its name, within the type that holds it where there is one.</summary>
    public string Name => symbol.ToDisplayString(ApiSignature.Short);

    /// <summary>Its page.</summary>
    public string Path => $"library/{Chapter}/{string.Concat(Name.Select(c => char.IsLetterOrDigit(c) || c == '.' ? c : '-')).Trim('-')}.html";

    /// <summary>What kind of type it is.</summary>
    public string Kind => symbol switch
    {
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Delegate } => "delegate",
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        { IsStatic: true } => "static class",
        _ => "class",
    };

    /// <summary>Public members that somebody wrote, in the order of their source.</summary>
    public IReadOnlyList<ISymbol> Members { get; } = [.. symbol.GetMembers().Where(IsShown)];

    /// <summary>Anchor of a member on the page; overloads share it.</summary>
    public static string Anchor(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "new",
        IPropertySymbol { IsIndexer: true } => "item",
        _ => member.Name,
    };

    private static bool IsShown(ISymbol member)
    {
        if (member.DeclaredAccessibility != Accessibility.Public || member.IsImplicitlyDeclared) return false;
        if (member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute") && member is not IFieldSymbol) return false;
        return member switch
        {
            INamedTypeSymbol => false,
            IMethodSymbol { MethodKind: MethodKind.Constructor } made => made.ContainingType.TypeKind is not (TypeKind.Enum or TypeKind.Delegate)
                && !(made.ContainingType.TypeKind == TypeKind.Struct && made.Parameters.IsEmpty),
            IMethodSymbol method => method.MethodKind is MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion
                && !(method.IsOverride && method.Name is "ToString" or "Equals" or "GetHashCode") && method.ContainingType.TypeKind != TypeKind.Delegate,
            IFieldSymbol field => field.ContainingType.TypeKind != TypeKind.Enum || field.HasConstantValue,
            _ => true,
        };
    }
}
