using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResearchKit;

/// <summary>Answers about code that is being written; none of it runs.</summary>
/// <param name="engine">Knows what earlier cells declared.</param>
internal sealed class KernelCode(NotebookEngine engine)
{
    private static readonly CSharpParseOptions _script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>Answers a <c>complete_request</c>.</summary>
    public JsonObject Complete(KernelRequest request)
    {
        string code = request.Text("code");
        int at = CodeText.Characters(code, request.Number("cursor_pos", int.MaxValue));
        var completion = new CodeCompletion(engine.Model(CodeText.Masked(code)), code, at);
        var items = completion.Items();
        int start = CodeText.CodePoints(code, completion.Start), end = CodeText.CodePoints(code, at);
        return new()
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. items.Select(i => (JsonNode)i.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. items.Select(i => (JsonNode)new JsonObject
                {
                    ["text"] = i.Text, ["type"] = i.Kind, ["signature"] = i.Signature, ["start"] = start, ["end"] = end,
                })]),
            },
        };
    }

    /// <summary>Answers an <c>inspect_request</c>.</summary>
    public JsonObject Inspect(KernelRequest request)
    {
        string code = request.Text("code");
        int at = CodeText.Characters(code, request.Number("cursor_pos", int.MaxValue));
        var found = CodeInspection.At(engine.Model(CodeText.Masked(code)), at);
        return new()
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null ? [] : new JsonObject { ["text/plain"] = found.ToText(), ["text/html"] = found.ToHtml() },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>Answers an <c>is_complete_request</c>.</summary>
    public static JsonObject IsComplete(KernelRequest request)
    {
        string code = CodeText.Masked(request.Text("code"));
        var tree = CSharpSyntaxTree.ParseText(code, _script);
        if (!SyntaxFactory.IsCompleteSubmission(tree))
        {
            string last = code.TrimEnd().Split('\n')[^1];
            string indent = last[..(last.Length - last.TrimStart().Length)] + (last.EndsWith('{') ? "    " : "");
            return new() { ["status"] = "incomplete", ["indent"] = indent };
        }

        return new() { ["status"] = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete" };
    }
}
