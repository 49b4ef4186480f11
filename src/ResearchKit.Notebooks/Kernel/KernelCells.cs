using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>Runs the cells that a front end sends, in their order; after an error those that wait already are called off.</summary>
/// <param name="engine">Runs them.</param>
/// <param name="sockets">Where outputs go.</param>
internal sealed class KernelCells(NotebookEngine engine, KernelSockets sockets)
{
    private readonly KernelInput _input = new(sockets);
    private readonly Lock _lock = new();
    private CancellationTokenSource? _running;
    private long _calledOff;
    private long _interrupted;

    /// <summary>What was run.</summary>
    public KernelHistory History { get; } = new();

    /// <summary>Stops the cell that runs, if one does, and those that came before the interrupt and wait.</summary>
    /// <param name="order">The interrupt's place among the messages. It may be served before a cell that came earlier has begun.</param>
    public void Interrupt(long order)
    {
        lock (_lock)
        {
            _interrupted = Math.Max(_interrupted, order);
            _running?.Cancel();
        }
    }

    /// <summary>Answers an <c>execute_request</c>.</summary>
    public JsonObject Run(KernelRequest request, CancellationToken stop)
    {
        if (request.Order <= _calledOff)
        {
            return new() { ["status"] = "aborted", ["execution_count"] = engine.Count };
        }

        string code = request.Text("code");
        bool silent = request.Flag("silent", false), kept = !silent && request.Flag("store_history", true);
        int count = engine.Count + 1;
        if (!silent)
        {
            sockets.Publish("execute_input", request, new() { ["code"] = code, ["execution_count"] = count });
        }

        var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        lock (_lock)
        {
            _running = cancel;
            if (request.Order < _interrupted)
            {
                cancel.Cancel();
            }
        }

        try
        {
            var publisher = new CellPublisher(sockets, _input, request, count, cancel.Token);
            var result = engine.Run(code, publisher, kept, cancel.Token);
            if (kept)
            {
                History.Add(count, code, result.Outputs.OfType<CellDisplay>().FirstOrDefault(o => o.IsResult)?.Data["text/plain"]);
            }

            if (result.Error is { } error)
            {
                publisher.Failed(error);
                if (request.Flag("stop_on_error", true))
                {
                    _calledOff = sockets.Last;
                }

                var fault = CellPublisher.Fault(error);
                (fault["status"], fault["execution_count"]) = ("error", count);
                return fault;
            }

            return new()
            {
                ["status"] = "ok",
                ["execution_count"] = count,
                ["user_expressions"] = Expressions(request, cancel.Token),
                ["payload"] = new JsonArray(),
            };
        }
        finally
        {
            // Not disposed: an interrupt that comes now still holds it.
            lock (_lock)
            {
                _running = null;
            }
        }
    }

    private JsonObject Expressions(KernelRequest request, CancellationToken cancel)
    {
        var answers = new JsonObject();
        foreach (var (name, expression) in request.Content["user_expressions"] as JsonObject ?? [])
        {
            var result = engine.Run(OutputJson.Text(expression), null, counted: false, cancel);
            var answer = result.Error is { } error ? CellPublisher.Fault(error) : new JsonObject
            {
                ["data"] = result.Outputs.OfType<CellDisplay>().LastOrDefault() is { } shown ? CellPublisher.Data(shown) : [],
                ["metadata"] = new JsonObject(),
            };
            answer["status"] = result.Error is null ? "ok" : "error";
            answers[name] = answer;
        }

        return answers;
    }
}
