using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ResearchKit.Tests;

/// <summary>A kernel in this process, over real sockets.</summary>
public sealed class KernelServerTests : IAsyncDisposable
{
    private readonly KernelConnection _connection = KernelClient.Free();
    private readonly StringWriter _log = new(CultureInfo.InvariantCulture);
    private readonly KernelServer _server;
    private readonly KernelClient _client;
    private readonly Task _serving;

    public KernelServerTests()
    {
        _server = new(_connection, AppContext.BaseDirectory, TextWriter.Synchronized(_log));
        _serving = _server.ServeAsync(CancellationToken.None);
        _client = new(_connection);
        _client.Ready();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_serving.IsCompleted)
        {
            _client.SendControl("shutdown_request", new() { ["restart"] = false });
            await _serving;
        }

        _client.Dispose();
        _server.Dispose();
    }

    [Fact]
    public void Execute_Cell_PublishesInOrderAndAnswers()
    {
        var (reply, heard) = Run("Console.Write(\"a\"); display(1); 2");
        Assert.Equal(("ok", 1), ((string)reply["status"]!, (int)reply["execution_count"]!));
        Assert.Equal(["execute_input", "stream", "display_data", "execute_result"], heard.Select(h => h.Type));
        Assert.Equal("2", (string)heard[^1].Content["data"]!["text/plain"]!);
        Assert.Equal(2, (int)Run("3").Reply["execution_count"]!);
    }

    [Fact]
    public void Execute_Update_KeepsTheDisplayIdAcrossCells()
    {
        var first = Run("var shown = display(\"a\"); shown.Update(\"b\");").Heard;
        string id = (string)first.Single(h => h.Type == "display_data").Content["transient"]!["display_id"]!;
        Assert.Equal(id, (string)first.Single(h => h.Type == "update_display_data").Content["transient"]!["display_id"]!);
        Assert.Equal(id, (string)Run("shown.Update(\"c\");").Heard.Single(h => h.Type == "update_display_data").Content["transient"]!["display_id"]!);
    }

    [Fact]
    public void Execute_Error_IsPublishedAndCallsOffWhatWaits()
    {
        _client.Execute("Thread.Sleep(300);\nthrow new FormatException(\"told\");");
        _client.Execute("1");
        _client.Execute("2", ("stop_on_error", true));
        var error = _client.Reply("execute_reply");
        Assert.Equal(("error", "FormatException", "told"), ((string)error["status"]!, (string)error["ename"]!, (string)error["evalue"]!));
        Assert.Contains("cell 1, line 2", error["traceback"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("aborted", (string)_client.Reply("execute_reply")["status"]!);
        Assert.Equal("aborted", (string)_client.Reply("execute_reply")["status"]!);
        Assert.Equal("error", _client.Published()[^1].Type);
        Assert.Empty(_client.Published());
        Assert.Empty(_client.Published());
        Assert.Equal("ok", (string)Run("3").Reply["status"]!);
    }

    [Fact]
    public void Execute_Silent_IsQuietAndNotCounted()
    {
        var (reply, heard) = Run("Console.WriteLine(1); 2", ("silent", true));
        Assert.Equal("ok", (string)reply["status"]!);
        Assert.Empty(heard);
        Assert.Equal(1, (int)Run("3", ("store_history", false)).Reply["execution_count"]!);
        Assert.Equal(1, (int)Run("4").Reply["execution_count"]!);
        _client.Send("history_request", new() { ["hist_access_type"] = "tail", ["n"] = 10, ["output"] = true });
        Assert.Equal("[[1,1,[\"4\",\"4\"]]]", _client.Reply("history_reply")["history"]!.ToJsonString());
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(5); while (true) { }")]
    [InlineData("Thread.Sleep(100_000);")]
    [InlineData("await Task.Delay(100_000);")]
    [InlineData("input(\"nobody\")")]
    [InlineData("while (true) Console.WriteLine(kept);")]
    public void Interrupt_RunningCell_EndsItAndKeepsTheState(string code)
    {
        Run("var kept = 5;");
        _client.Execute("Console.WriteLine(\"on\"); " + code);
        _client.HearsTheCell();
        long began = Stopwatch.GetTimestamp();
        _client.SendControl("interrupt_request", []);
        Assert.Equal("ok", (string)_client.ControlReply("interrupt_reply")["status"]!);
        Assert.Equal("Interrupted", (string)_client.Reply("execute_reply")["ename"]!);
        // On a machine at rest it takes .05 s, and .3 s where the cell sleeps.
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 10);
        var idle = 0;
        while (idle < 2)
        {
            _client.Published();
            idle++;
        }

        Assert.Equal("6", (string)Run("kept + 1").Heard[^1].Content["data"]!["text/plain"]!);
    }

    [Fact]
    public void Interrupt_CellsThatWait_DoNotBegin()
    {
        Run("var begun = 0;");
        _client.Execute("begun++; Console.WriteLine(\"on\"); Thread.Sleep(100_000);", ("stop_on_error", false));
        _client.Execute("begun++; while (true) { }", ("stop_on_error", false));
        _client.HearsTheCell();
        _client.SendControl("interrupt_request", []);
        Assert.Equal("ok", (string)_client.ControlReply("interrupt_reply")["status"]!);
        Assert.Equal("Interrupted", (string)_client.Reply("execute_reply")["ename"]!);
        Assert.Equal("Interrupted", (string)_client.Reply("execute_reply")["ename"]!);
        // Of the interrupt and of both cells.
        for (int idle = 0; idle < 3; idle++) _client.Published();
        Assert.Equal("1", (string)Run("begun").Heard[^1].Content["data"]!["text/plain"]!);
    }

    [Fact]
    public void Input_Asked_IsAnsweredByTheOneWhoRan()
    {
        _client.Execute("input(\"Name? \") + password() + Console.ReadLine()", ("allow_stdin", true));
        Assert.Equal("{\"prompt\":\"Name? \",\"password\":false}", _client.Answer("a").ToJsonString());
        Assert.Equal("{\"prompt\":\"\",\"password\":true}", _client.Answer("b").ToJsonString());
        _client.Answer("c");
        Assert.Equal("ok", (string)_client.Reply("execute_reply")["status"]!);
        Assert.Equal("abc", (string)_client.Published()[^1].Content["data"]!["text/plain"]!);
        Assert.Contains("takes no input", (string)Run("Console.ReadLine()", ("allow_stdin", false)).Reply["evalue"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_NotSignedWithTheKey_IsDroppedAndSaid()
    {
        using var stranger = new KernelClient(_connection, "another key", "stranger");
        stranger.Execute("File.Delete(\"x\")");
        stranger.SendRaw([1, 2, 3]);
        Assert.False(stranger.IsAnswered(TimeSpan.FromMilliseconds(500)));
        Assert.Equal("ok", (string)Run("1").Reply["status"]!);
        Assert.Contains("not made with the key", _log.ToString(), StringComparison.Ordinal);
        Assert.Contains("too few parts", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_OfUnknownTypeOrShape_DoesNoHarm()
    {
        _client.Send("no_such_request", []);
        _client.Published();
        _client.Send("complete_request", new() { ["cursor_pos"] = "x" });
        Assert.Equal("error", (string)_client.Reply("complete_reply")["status"]!);
        _client.Published();
        Assert.Equal("ok", (string)Run("1").Reply["status"]!);
    }

    [Fact]
    public void Comm_Opened_IsClosedAgain()
    {
        _client.Send("comm_open", new() { ["comm_id"] = "c", ["target_name"] = "t", ["data"] = new JsonObject() });
        Assert.Equal("comm_close", Assert.Single(_client.Published()).Type);
        _client.Send("comm_info_request", []);
        Assert.Equal("{}", _client.Reply("comm_info_reply")["comms"]!.ToJsonString());
    }

    [Fact]
    public async Task Shutdown_InTheMiddleOfALoop_EndsTheKernel()
    {
        _client.Execute("while (true) { }");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        _client.SendControl("shutdown_request", new() { ["restart"] = true });
        Assert.True((bool)_client.ControlReply("shutdown_reply")["restart"]!);
        await _serving.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Complete_AndInspect_KnowWhatCellsDeclared()
    {
        Run("/// <summary>Says it.</summary>\nstring Greeting(string name) => \"hello \" + name;");
        _client.Send("complete_request", new() { ["code"] = "Greet", ["cursor_pos"] = 5 });
        Assert.Equal("[\"Greeting\"]", _client.Reply("complete_reply")["matches"]!.ToJsonString());
        _client.Send("inspect_request", new() { ["code"] = "Greeting", ["cursor_pos"] = 3, ["detail_level"] = 0 });
        Assert.Equal("string Greeting(string name)\n\nSays it.", (string)_client.Reply("inspect_reply")["data"]!["text/plain"]!);
    }

    [Fact]
    public void Kernel_SecondOnTheSamePorts_IsToldWhatIsWrong()
    {
        var taken = Assert.Throws<IOException>(() => new KernelServer(_connection, AppContext.BaseDirectory, _log));
        Assert.Contains($"Port {_connection.Shell} ", taken.Message, StringComparison.Ordinal);
    }

    private (JsonObject Reply, IReadOnlyList<(string Type, JsonObject Content)> Heard) Run(string code, params (string, JsonNode)[] more)
    {
        _client.Execute(code, more);
        var reply = _client.Reply("execute_reply");
        return (reply, _client.Published());
    }
}
