using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ResearchKit;

/// <summary>A cell that would end the process, and with it all that the notebook holds.</summary>
internal static class ExitCall
{
    /// <summary>Refuses it before it runs.</summary>
    /// <exception cref="CellFaultException">The cell calls Environment.Exit.</exception>
    public static void Refuse(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText is "Exit" or "FailFast"))
        {
            if (compilation.GetSemanticModel(tree).GetSymbolInfo(name).Symbol is IMethodSymbol { ContainingType: { Name: "Environment", ContainingNamespace.Name: "System" } })
            {
                throw new CellFaultException(
                    "Refused",
                    $"Environment.{name.Identifier.ValueText} would end the kernel, and all that earlier cells made would be lost. To end a cell early, use return; to begin afresh, restart the kernel.",
                    name.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
            }
        }
    }
}
