using System.Text;
using Microsoft.CodeAnalysis;

namespace ResearchKit.Site;

/// <summary>Declarations as C#, marked, with links to our own types; long ones over several lines.</summary>
internal static class ApiSignature
{
    private const int Long = 84;

    private const SymbolDisplayMiscellaneousOptions Names = SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers;

    private static readonly SymbolDisplayFormat _type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName,
        kindOptions: SymbolDisplayKindOptions.None,
        miscellaneousOptions: Names);

    private static readonly SymbolDisplayFormat _member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        miscellaneousOptions: Names);

    /// <summary>A name without its namespace.</summary>
    public static SymbolDisplayFormat Short { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters, miscellaneousOptions: Names);

    /// <summary>The declaration of a type.</summary>
    public static string Of(ApiModel model, ApiType type)
    {
        string kind = type.Symbol switch
        {
            { TypeKind: TypeKind.Struct or TypeKind.Enum or TypeKind.Interface or TypeKind.Delegate } or { IsStatic: true } => type.Kind,
            { IsAbstract: true } => "abstract " + type.Kind,
            { IsSealed: true } => "sealed " + type.Kind,
            _ => type.Kind,
        };
        return $"<span class=\"k\">public {kind}</span> {Parts(model, type.Symbol.ToDisplayParts(_type), breaks: false, self: type.Symbol)}";
    }

    /// <summary>The declaration of a member.</summary>
    public static string Of(ApiModel model, ISymbol member)
    {
        var parts = member.ToDisplayParts(_member);
        return Parts(model, parts, breaks: member is IMethodSymbol && parts.Sum(p => p.ToString().Length) > Long);
    }

    private static string Parts(ApiModel model, IEnumerable<SymbolDisplayPart> parts, bool breaks, ISymbol? self = null)
    {
        var html = new StringBuilder();
        int round = 0, other = 0;
        foreach (var part in parts)
        {
            string text = part.ToString();
            if (text == ")") round--;
            if (text is ">" or "]") other--;
            // The space after a comma gives way to the line break.
            if (breaks && text == " " && html is [.., ','] && round == 1 && other == 0) html.Append("\n    ");
            else html.Append(SymbolEqualityComparer.Default.Equals(part.Symbol, self) && self is not null ? $"<b>{Html.Escape(text)}</b>" : One(model, part, text));
            if (breaks && text == "(" && round == 0 && other == 0) html.Append("\n    ");
            if (text == "(") round++;
            if (text is "<" or "[") other++;
        }

        return html.ToString();
    }

    private static string One(ApiModel model, SymbolDisplayPart part, string text)
    {
        string shown = Html.Escape(text);
        if (part.Symbol is INamedTypeSymbol type && model.PageOf(type.OriginalDefinition.GetDocumentationCommentId() ?? "") is { } page) return $"<a href=\"@/{page}\">{shown}</a>";
        return part.Kind switch
        {
            SymbolDisplayPartKind.Keyword => $"<span class=\"k\">{shown}</span>",
            SymbolDisplayPartKind.StringLiteral => $"<span class=\"s\">{shown}</span>",
            SymbolDisplayPartKind.NumericLiteral => $"<span class=\"n\">{shown}</span>",
            SymbolDisplayPartKind.MethodName or SymbolDisplayPartKind.PropertyName or SymbolDisplayPartKind.FieldName or SymbolDisplayPartKind.ConstantName or SymbolDisplayPartKind.EnumMemberName => $"<b>{shown}</b>",
            _ => shown,
        };
    }
}
