using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>The other side of <see cref="NotebookRunner"/>: a process that runs the cells it is handed, so that no cell can harm the command.</summary>
/// <remarks>
/// One request a line on standard input, one answer a line on standard output, begun with <see cref="Mark"/>; all else on standard output was
/// written past the console (by native code, or by a program that a cell started) and is shown as output of the cell.
/// </remarks>
public static class NotebookChild
{
    /// <summary>Begins an answer.</summary>
    internal const string Mark = "\u001eresearchkit\u001e";

    /// <summary>Serves cells until the input ends. The working directory is the notebook's folder.</summary>
    public static async Task ServeAsync()
    {
        // Taken before the first cell: cells see a console of their own.
        using var requests = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var answers = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var engine = new NotebookEngine(Directory.GetCurrentDirectory());
        while (await requests.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var result = await engine.RunAsync(OutputJson.Text(JsonNode.Parse(line)!["code"])).ConfigureAwait(false);
            var answer = new JsonObject { ["outputs"] = OutputJson.Of(result.Outputs, engine.Count), ["line"] = result.Error?.Line };
            await answers.WriteLineAsync(Mark + answer.ToJsonString()).ConfigureAwait(false);
            await answers.FlushAsync().ConfigureAwait(false);
        }
    }
}
