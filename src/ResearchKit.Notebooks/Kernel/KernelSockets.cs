using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit;

/// <summary>The five sockets of a kernel, on this machine's own address only. One thread owns them; all else talks to it through queues.</summary>
internal sealed class KernelSockets : IDisposable
{
    private readonly KernelWire _wire;
    private readonly TextWriter _log;
    private readonly Dictionary<KernelChannel, RouterSocket> _routers;
    private readonly Dictionary<KernelChannel, BlockingCollection<KernelRequest>> _arrived = Enum.GetValues<KernelChannel>().ToDictionary(c => c, _ => new BlockingCollection<KernelRequest>());
    private readonly PublisherSocket _publisher = new();
    private readonly RouterSocket _heartbeat = new();
    private readonly NetMQQueue<(NetMQSocket? To, IReadOnlyList<byte[]> Frames)> _outbox = new();
    private readonly TaskCompletionSource _allSent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly NetMQPoller _poller;
    private long _order;

    /// <summary>Opens the sockets.</summary>
    /// <exception cref="IOException">A port is taken.</exception>
    public KernelSockets(KernelConnection connection, KernelWire wire, TextWriter log)
    {
        (_wire, _log) = (wire, log);
        _routers = Enum.GetValues<KernelChannel>().ToDictionary(c => c, _ => new RouterSocket());
        _poller = [_publisher, _heartbeat, _outbox];
        try
        {
            foreach (var (socket, port) in new (NetMQSocket, int)[]
            {
                (_routers[KernelChannel.Shell], connection.Shell), (_routers[KernelChannel.Control], connection.Control),
                (_routers[KernelChannel.Input], connection.Input), (_publisher, connection.Publish), (_heartbeat, connection.Heartbeat),
            })
            {
                Open(socket, port);
            }
        }
        catch
        {
            Dispose();
            throw;
        }

        foreach (var (channel, router) in _routers)
        {
            router.ReceiveReady += (_, e) => Receive(channel, e.Socket);
            _poller.Add(router);
        }

        _heartbeat.ReceiveReady += (_, e) => e.Socket.SendMultipartMessage(e.Socket.ReceiveMultipartMessage());
        _outbox.ReceiveReady += (_, _) => Send();
        _poller.RunAsync("kernel sockets");
    }

    /// <summary>Number of the last message that came in.</summary>
    public long Last => Interlocked.Read(ref _order);

    /// <summary>Messages that came in, in their order.</summary>
    public BlockingCollection<KernelRequest> Arrived(KernelChannel channel) => _arrived[channel];

    /// <summary>Answers a request where it came from.</summary>
    public void Reply(KernelRequest to, string type, JsonObject content) => Send(_routers[to.Channel], to.Identities, type, to, content);

    /// <summary>Asks whoever sent the request.</summary>
    public void Ask(KernelRequest whom, JsonObject content) => Send(_routers[KernelChannel.Input], whom.Identities, "input_request", whom, content);

    /// <summary>Tells all front ends.</summary>
    public void Publish(string type, KernelRequest? about, JsonObject content) =>
        Send(_publisher, [Encoding.UTF8.GetBytes("kernel." + type)], type, about, content);

    /// <summary>Waits until all is sent.</summary>
    public Task FlushAsync()
    {
        _outbox.Enqueue((null, []));
        return _allSent.Task;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_poller.IsRunning)
        {
            _poller.Stop();
        }

        _poller.Dispose();
        foreach (NetMQSocket socket in (NetMQSocket[])[.. _routers.Values, _publisher, _heartbeat])
        {
            socket.Dispose();
        }

        _outbox.Dispose();
    }

    private static void Open(NetMQSocket socket, int port)
    {
        socket.Options.Linger = TimeSpan.FromSeconds(1);
        // Nothing is thrown away for want of room: what a cell may put out has a limit of its own.
        socket.Options.SendHighWatermark = socket.Options.ReceiveHighWatermark = 0;
        try
        {
            socket.Bind(string.Create(CultureInfo.InvariantCulture, $"tcp://{KernelConnection.Address}:{port}"));
        }
        catch (NetMQException taken)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Port {port} cannot be listened on: another program has it. Start the kernel again, with other ports."), taken);
        }
    }

    private void Send(NetMQSocket to, IEnumerable<byte[]> identities, string type, KernelRequest? parent, JsonObject content) =>
        _outbox.Enqueue((to, _wire.Frames(identities, type, parent?.Header, content)));

    private void Send()
    {
        while (_outbox.TryDequeue(out var next, TimeSpan.Zero))
        {
            if (next.To is { } socket)
            {
                socket.SendMultipartBytes(next.Frames);
            }
            else
            {
                _allSent.TrySetResult();
            }
        }
    }

    private void Receive(KernelChannel channel, NetMQSocket socket)
    {
        var frames = socket.ReceiveMultipartBytes();
        try
        {
            var request = _wire.Read(frames) with { Channel = channel, Order = Interlocked.Increment(ref _order) };
            _arrived[channel].Add(request);
        }
        catch (InvalidDataException bad)
        {
            _log.WriteLine($"A message was dropped: {bad.Message}.");
        }
    }
}
