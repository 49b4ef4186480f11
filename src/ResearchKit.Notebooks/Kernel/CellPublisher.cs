using System.Globalization;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Sends what a cell puts out to the front ends as it comes.</summary>
/// <param name="sockets">Where it is sent.</param>
/// <param name="input">Asks the reader.</param>
/// <param name="request">The request that the cell came with.</param>
/// <param name="count">Its execution count.</param>
/// <param name="cancel">The interrupt of the cell.</param>
internal sealed class CellPublisher(KernelSockets sockets, KernelInput input, KernelRequest request, int count, CancellationToken cancel) : ICellListener
{
    // Display ids outlive a restart in the page of the front end: those of another process must differ.
    private static readonly string _process = System.Security.Cryptography.RandomNumberGenerator.GetHexString(16, lowercase: true);

    private readonly bool _silent = request.Flag("silent", false);

    /// <inheritdoc/>
    public void Wrote(string stream, string text) => Publish("stream", new() { ["name"] = stream, ["text"] = text });

    /// <inheritdoc/>
    public void Showed(CellDisplay shown, long id)
    {
        var content = Content(shown, id);
        if (shown.IsResult)
        {
            content["execution_count"] = count;
        }

        Publish(shown.IsResult ? "execute_result" : "display_data", content);
    }

    /// <inheritdoc/>
    public void Changed(CellDisplay shown, long id)
    {
        // Front ends hear of a change from the cell that makes it, which may be a later one.
        var now = CellSink.Current?.Listener as CellPublisher ?? this;
        now.Publish("update_display_data", Content(shown, id));
    }

    /// <inheritdoc/>
    public string Ask(string prompt, bool hidden) => input.Ask(request, prompt, hidden, cancel);

    /// <summary>The error at the end of the cell.</summary>
    public void Failed(CellError error) => Publish("error", Fault(error));

    /// <summary>An error as messages hold it.</summary>
    public static JsonObject Fault(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Trace.Select(t => (JsonNode)t)]),
    };

    /// <summary>A shown value as messages hold it.</summary>
    public static JsonObject Data(CellDisplay shown) => new(shown.Data.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));

    private static JsonObject Content(CellDisplay shown, long id) => new()
    {
        ["data"] = Data(shown),
        ["metadata"] = new JsonObject(),
        ["transient"] = shown.IsResult ? [] : new JsonObject { ["display_id"] = string.Create(CultureInfo.InvariantCulture, $"{_process}-{id:x}") },
    };

    private void Publish(string type, JsonObject content)
    {
        if (!_silent)
        {
            sockets.Publish(type, request, content);
        }
    }
}
