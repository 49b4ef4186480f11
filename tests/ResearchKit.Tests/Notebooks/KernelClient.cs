using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace ResearchKit.Tests;

/// <summary>A front end in a few lines: sends requests to a kernel of this process, and hears what it says.</summary>
internal sealed class KernelClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly KernelWire _wire;
    private readonly DealerSocket _shell, _control, _input;
    private readonly SubscriberSocket _published;

    public KernelClient(KernelConnection connection, string? key = null, string identity = "client")
    {
        _wire = new(key ?? connection.Key);
        (_shell, _control, _input, _published) = (Open(connection.Shell), Open(connection.Control), Open(connection.Input), new SubscriberSocket());
        _published.Options.ReceiveHighWatermark = 0;
        _published.SubscribeToAnyTopic();
        _published.Connect($"tcp://127.0.0.1:{connection.Publish}");

        DealerSocket Open(int port)
        {
            var socket = new DealerSocket();
            socket.Options.Identity = System.Text.Encoding.UTF8.GetBytes(identity);
            socket.Options.Linger = TimeSpan.Zero;
            socket.Connect($"tcp://127.0.0.1:{port}");
            return socket;
        }
    }

    /// <summary>Five free ports of this machine.</summary>
    public static KernelConnection Free()
    {
        var held = Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        held.ForEach(l => l.Start());
        int[] ports = [.. held.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        held.ForEach(l => l.Stop());
        return new("a key", ports[0], ports[1], ports[2], ports[3], ports[4]);
    }

    /// <summary>Waits until the kernel answers and what it publishes is heard.</summary>
    public void Ready()
    {
        for (int i = 0; i < 100; i++)
        {
            Send("kernel_info_request", []);
            Reply("kernel_info_reply");
            if (_published.Poll(PollEvents.PollIn, TimeSpan.FromMilliseconds(50)) != PollEvents.None)
            {
                while (_published.Poll(PollEvents.PollIn, TimeSpan.FromMilliseconds(200)) != PollEvents.None)
                {
                    _published.ReceiveMultipartBytes();
                }

                return;
            }
        }

        Assert.Fail("Nothing is published.");
    }

    public void Send(string type, JsonObject content) => _shell.SendMultipartBytes(_wire.Frames([], type, null, content));

    public void SendControl(string type, JsonObject content) => _control.SendMultipartBytes(_wire.Frames([], type, null, content));

    public void SendRaw(params byte[][] frames) => _shell.SendMultipartBytes(frames);

    public void Execute(string code, params (string Key, JsonNode Value)[] more)
    {
        var content = new JsonObject { ["code"] = code };
        foreach (var (key, value) in more)
        {
            content[key] = value;
        }

        Send("execute_request", content);
    }

    public JsonObject Reply(string type) => Receive(_shell, type);

    public JsonObject ControlReply(string type) => Receive(_control, type);

    public bool IsAnswered(TimeSpan within) => _shell.Poll(PollEvents.PollIn, within) != PollEvents.None;

    /// <summary>Answers the next question of the kernel; what was asked is returned.</summary>
    public JsonObject Answer(string value)
    {
        var asked = Receive(_input, "input_request");
        _input.SendMultipartBytes(_wire.Frames([], "input_reply", null, new() { ["value"] = value }));
        return asked;
    }

    /// <summary>Waits until the running cell writes: it is in its own code then.</summary>
    public void HearsTheCell()
    {
        while (Next(_published).Type != "stream")
        {
        }
    }

    /// <summary>What is published until the kernel is idle again.</summary>
    public IReadOnlyList<(string Type, JsonObject Content)> Published()
    {
        var heard = new List<(string, JsonObject)>();
        while (true)
        {
            var message = Next(_published);
            if (message.Type == "status")
            {
                if ((string?)message.Content["execution_state"] == "idle")
                {
                    return heard;
                }

                continue;
            }

            heard.Add((message.Type, message.Content));
        }
    }

    public void Dispose()
    {
        foreach (NetMQSocket socket in (NetMQSocket[])[_shell, _control, _input, _published])
        {
            socket.Dispose();
        }
    }

    private JsonObject Receive(NetMQSocket socket, string type)
    {
        var message = Next(socket);
        Assert.Equal(type, message.Type);
        return message.Content;
    }

    private KernelRequest Next(NetMQSocket socket)
    {
        Assert.True(socket.Poll(PollEvents.PollIn, Patience) != PollEvents.None, "The kernel says nothing.");
        return _wire.Read(socket.ReceiveMultipartBytes());
    }
}
