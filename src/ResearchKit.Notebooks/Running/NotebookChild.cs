using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

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

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static int _waiting;

    /// <summary>Serves cells until the input ends. The working directory is the notebook's folder.</summary>
    public static async Task ServeAsync()
    {
        // Taken before the first cell: cells see a console of their own.
        var requests = Channel.CreateUnbounded<string>();
        var reading = new Thread(() => Listen(requests.Writer)) { IsBackground = true };
        reading.Start();
        using var answers = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var engine = new NotebookEngine(Directory.GetCurrentDirectory());
        await foreach (string line in requests.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            var result = await engine.RunAsync(OutputJson.Text(JsonNode.Parse(line)!["code"])).ConfigureAwait(false);
            var answer = new JsonObject { ["outputs"] = OutputJson.Of(result.Outputs, engine.Count), ["line"] = result.Error?.Line };
            await answers.WriteLineAsync(Mark + answer.ToJsonString(_plain)).ConfigureAwait(false);
            await answers.FlushAsync().ConfigureAwait(false);
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Hands on the requests. When the input ends in the middle of a cell, the command is gone, and so is this process: no cell runs on unseen.</summary>
    private static void Listen(ChannelWriter<string> to)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (input.ReadLine() is { } line)
        {
            Interlocked.Increment(ref _waiting);
            to.TryWrite(line);
        }

        to.Complete();
        if (Volatile.Read(ref _waiting) > 0)
        {
            Environment.Exit(0);
        }
    }
}
