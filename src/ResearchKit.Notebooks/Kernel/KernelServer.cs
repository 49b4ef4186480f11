using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>A Jupyter kernel: hears requests one after another, and interrupts at any time, until it is told to end.</summary>
internal sealed class KernelServer : IDisposable
{
    private readonly KernelSockets _sockets;
    private readonly TextWriter _log;
    private readonly KernelCells _cells;
    private readonly KernelCode _code;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Opens the sockets of a kernel.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="log">Takes what is said of messages that cannot be served.</param>
    /// <exception cref="IOException">A port is taken.</exception>
    public KernelServer(KernelConnection connection, string folder, TextWriter log)
    {
        _log = log;
        var engine = new NotebookEngine(folder) { RefusesExit = true };
        new Thread(engine.WarmUp) { IsBackground = true, Name = "warm-up" }.Start();
        _sockets = new(connection, new KernelWire(connection.Key), log);
        _cells = new(engine, _sockets);
        _code = new(engine);
    }

    /// <summary>Serves until a front end ends it.</summary>
    /// <exception cref="OperationCanceledException">The process is asked to end.</exception>
    public async Task ServeAsync(CancellationToken cancel)
    {
        _sockets.Publish("status", null, new() { ["execution_state"] = "starting" });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var shell = Serving(KernelChannel.Shell, stop.Token);
        var control = Serving(KernelChannel.Control, stop.Token);
        try
        {
            await _ended.Task.WaitAsync(cancel).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            _cells.Interrupt(long.MaxValue);
            await Task.WhenAny(Task.WhenAll(shell, control), Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None)).ConfigureAwait(false);
            await _sockets.FlushAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _sockets.Dispose();

    // Threads of their own: a cell may fill the pool, and must still be interrupted.
    private Task Serving(KernelChannel channel, CancellationToken stop) =>
        Task.Factory.StartNew(() => Serve(channel, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Serve(KernelChannel channel, CancellationToken stop)
    {
        try
        {
            foreach (var request in _sockets.Arrived(channel).GetConsumingEnumerable(stop))
            {
                _sockets.Publish("status", request, new() { ["execution_state"] = "busy" });
                try
                {
                    Answer(request, stop);
                }
#pragma warning disable CA1031 // A request that fails is answered so, and the next is served.
                catch (Exception fault) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
                {
                    _log.WriteLine($"{request.Type} failed: {fault.GetType().Name}: {fault.Message}");
                    Reply(request, new() { ["status"] = "error", ["ename"] = fault.GetType().Name, ["evalue"] = fault.Message, ["traceback"] = new JsonArray() });
                }

                _sockets.Publish("status", request, new() { ["execution_state"] = "idle" });
                if (request.Type == "shutdown_request")
                {
                    _ended.TrySetResult();
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The end.
        }
    }

    private void Answer(KernelRequest request, CancellationToken stop)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                Reply(request, KernelInfo.Answer());
                break;
            case "execute_request" when request.Channel == KernelChannel.Shell:
                Reply(request, _cells.Run(request, stop));
                break;
            case "complete_request":
                Reply(request, _code.Complete(request));
                break;
            case "inspect_request":
                Reply(request, _code.Inspect(request));
                break;
            case "is_complete_request":
                Reply(request, KernelCode.IsComplete(request));
                break;
            case "history_request":
                Reply(request, _cells.History.Answer(request));
                break;
            case "interrupt_request":
                _cells.Interrupt(request.Order);
                Reply(request, new() { ["status"] = "ok" });
                break;
            case "shutdown_request":
                var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Flag("restart", false) };
                Reply(request, content);
                _sockets.Publish("shutdown_reply", request, content.DeepClone().AsObject());
                break;
            // Comms carry widgets; there are none here, and the protocol has a word for that.
            case "comm_info_request":
                Reply(request, new() { ["status"] = "ok", ["comms"] = new JsonObject() });
                break;
            case "comm_open":
                _sockets.Publish("comm_close", request, new() { ["comm_id"] = request.Text("comm_id", ""), ["data"] = new JsonObject() });
                break;
            case "comm_msg" or "comm_close":
                break;
            default:
                _log.WriteLine($"A message of the type '{request.Type}' is not known to this kernel.");
                break;
        }
    }

    private void Reply(KernelRequest request, JsonObject content)
    {
        if (request.Type.EndsWith("_request", StringComparison.Ordinal))
        {
            _sockets.Reply(request, request.Type[..^"_request".Length] + "_reply", content);
        }
    }
}
