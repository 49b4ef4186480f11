using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit;

/// <summary>What can be written at a place of a cell: members after a dot, names in scope, named arguments, properties of an initializer, files in a text.</summary>
/// <param name="model">What the compiler makes of the cell.</param>
/// <param name="code">The cell.</param>
/// <param name="at">The cursor, in characters.</param>
internal sealed class CodeCompletion(SemanticModel model, string code, int at)
{
    private const int Shown = 500;

    private static readonly string[] _keywords =
    [
        "as", "async", "await", "bool", "break", "case", "catch", "char", "class", "const", "continue", "decimal", "default", "do", "double", "else", "enum",
        "false", "finally", "for", "foreach", "from", "if", "in", "int", "interface", "internal", "is", "let", "long", "nameof", "new", "not", "null", "object",
        "orderby", "out", "override", "params", "private", "protected", "public", "readonly", "record", "ref", "return", "sealed", "select", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "using", "var", "virtual", "void", "when", "where", "while", "with", "yield",
    ];

    /// <summary>Where the word under the cursor begins.</summary>
    public int Start { get; private set; } = WordStart(code, at);

    /// <summary>What fits, the best first.</summary>
    public IReadOnlyList<CodeItem> Items()
    {
        var root = model.SyntaxTree.GetRoot();
        if (at > 0 && model.SyntaxTree.GetText()[at - 1] != code[at - 1])
        {
            // Prose, or a line that names a package.
            return [];
        }

        if (root.FindTrivia(Math.Max(0, at - 1)).Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia)
        {
            return [];
        }

        var token = root.FindToken(Math.Max(0, Start - 1));
        if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken && token.SpanStart < at && (at < token.Span.End || token.ContainsDiagnostics))
        {
            return Files(token);
        }

        string prefix = code[Start..at];
        var found = token.IsKind(SyntaxKind.DotToken) && token.Parent is { } parent ? Members(parent) : InScope(token, prefix);
        return [.. Fitting(found, prefix)];
    }

    private static int WordStart(string code, int at)
    {
        while (at > 0 && (char.IsLetterOrDigit(code[at - 1]) || code[at - 1] is '_' or '@'))
        {
            at--;
        }

        return at;
    }

    private static IEnumerable<CodeItem> Fitting(IEnumerable<CodeItem> found, string prefix)
    {
        var all = found.DistinctBy(i => i.Text, StringComparer.Ordinal).ToList();
        var begin = all.Where(i => i.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToList();
        return (begin.Count > 0 ? begin.OrderBy(i => i.Text.StartsWith(prefix, StringComparison.Ordinal) ? 0 : 1) : all.Where(i => i.Text.Contains(prefix, StringComparison.OrdinalIgnoreCase))).Take(Shown);
    }

    private IEnumerable<CodeItem> Members(SyntaxNode access)
    {
        ExpressionSyntax? left = access switch
        {
            MemberAccessExpressionSyntax member => member.Expression,
            QualifiedNameSyntax name => name.Left,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        if (left is null)
        {
            return [];
        }

        var symbol = model.GetSymbolInfo(left).Symbol ?? model.GetSymbolInfo(left).CandidateSymbols.FirstOrDefault();
        if (symbol is IAliasSymbol alias)
        {
            symbol = alias.Target;
        }

        if (symbol is INamespaceSymbol place)
        {
            bool onlyNames = access.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;
            return Named(onlyNames ? model.LookupNamespacesAndTypes(at, place).Where(s => s is INamespaceSymbol) : model.LookupSymbols(at, place));
        }

        if (symbol is INamedTypeSymbol type)
        {
            return Named(model.LookupStaticMembers(at, type).Concat(type.GetTypeMembers()));
        }

        return model.GetTypeInfo(left).Type is { } of and not IErrorTypeSymbol
            ? Named(model.LookupSymbols(at, of, includeReducedExtensionMethods: true).Where(s => !s.IsStatic || s is IMethodSymbol { ReducedFrom: not null }))
            : [];
    }

    private IEnumerable<CodeItem> InScope(SyntaxToken token, string prefix)
    {
        if (token.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { } line && at <= line.Span.End)
        {
            return Named(model.LookupNamespacesAndTypes(at));
        }

        var found = Settable(token).Concat(Arguments(token));
        var scope = model.LookupSymbols(at);
        var own = scope.Where(s => s.DeclaringSyntaxReferences.Length > 0);
        // With nothing typed yet, only what the notebook made itself: the framework has thousands of names.
        return prefix.Length == 0
            ? found.Concat(Named(own))
            : found.Concat(Named(own)).Concat(_keywords.Select(k => new CodeItem(k, "keyword"))).Concat(Named(scope.Where(s => s.DeclaringSyntaxReferences.Length == 0)));
    }

    /// <summary>In <c>new X { | }</c>: what can be set.</summary>
    private IEnumerable<CodeItem> Settable(SyntaxToken token) =>
        token.IsKind(SyntaxKind.OpenBraceToken) || token.IsKind(SyntaxKind.CommaToken)
        && token.Parent is InitializerExpressionSyntax
            ? token.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax made } && model.GetTypeInfo(made).Type is { } type
                ? Named(model.LookupSymbols(at, type).Where(s => s is IPropertySymbol { IsIndexer: false, SetMethod: not null }))
                : []
            : [];

    /// <summary>In <c>F(|</c>: its parameters by name.</summary>
    private IEnumerable<CodeItem> Arguments(SyntaxToken token)
    {
        if (token.Kind() is not (SyntaxKind.OpenParenToken or SyntaxKind.CommaToken) || token.Parent is not ArgumentListSyntax { Parent: { } call })
        {
            return [];
        }

        var methods = call is InvocationExpressionSyntax invocation ? model.GetMemberGroup(invocation.Expression) : model.GetMemberGroup(call);
        return methods.OfType<IMethodSymbol>().SelectMany(m => m.Parameters).Select(p => new CodeItem(p.Name + ":", "param"));
    }

    /// <summary>In a text: the files and folders that it may name.</summary>
    private IReadOnlyList<CodeItem> Files(SyntaxToken token)
    {
        string typed = code[(token.SpanStart + token.Text.IndexOf('"', StringComparison.Ordinal) + 1)..at];
        int slash = typed.LastIndexOf('/');
        string folder = typed[..(slash + 1)], begun = typed[(slash + 1)..];
        Start = at - begun.Length;
        try
        {
            var entries = new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos(begun + "*").Where(e => !e.Name.StartsWith('.'));
            return [.. entries.OrderBy(e => e.Name, StringComparer.Ordinal).Take(Shown).Select(e => new CodeItem(e is DirectoryInfo ? e.Name + "/" : e.Name, "path"))];
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static IEnumerable<CodeItem> Named(IEnumerable<ISymbol> symbols) => symbols
        .Where(s => s.CanBeReferencedByName && s is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Destructor } && !Hidden(s))
        .OrderBy(OfObject).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Name, StringComparer.Ordinal)
        .Select(s => new CodeItem(
            SyntaxFacts.GetKeywordKind(s.Name) == SyntaxKind.None ? s.Name : "@" + s.Name,
            Kind(s),
            s is IMethodSymbol m ? $"({string.Join(", ", m.Parameters.Select(p => $"{p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {p.Name}"))})" : ""));

    /// <summary>What every value has comes last.</summary>
    private static bool OfObject(ISymbol symbol) => symbol.ContainingType?.SpecialType == SpecialType.System_Object;

    private static bool Hidden(ISymbol symbol) => symbol.GetAttributes().Any(a =>
        a.AttributeClass?.Name == "EditorBrowsableAttribute" && a.ConstructorArguments is [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }]);

    private static string Kind(ISymbol symbol) => symbol switch
    {
        IMethodSymbol => "function",
        IPropertySymbol => "property",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum member",
        IFieldSymbol { ContainingType.IsScriptClass: true } or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => "instance",
        IFieldSymbol => "field",
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        INamedTypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        INamespaceSymbol => "module",
        ITypeSymbol => "class",
        _ => "statement",
    };
}
