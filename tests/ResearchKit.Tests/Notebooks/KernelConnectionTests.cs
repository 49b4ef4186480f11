namespace ResearchKit.Tests;

public sealed class KernelConnectionTests : IDisposable
{
    private const string Good = """{"transport":"tcp","ip":"127.0.0.1","key":"k","signature_scheme":"hmac-sha256","shell_port":1001,"control_port":1002,"iopub_port":1003,"stdin_port":1004,"hb_port":1005,"kernel_name":"x"}""";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Read_GoodFile_GivesKeyAndPorts() => Assert.Equal(new KernelConnection("k", 1001, 1002, 1003, 1004, 1005), Read(Good));

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("\"127.0.0.1\"=>\"0.0.0.0\"", "listens on 127.0.0.1 only")]
    [InlineData("\"127.0.0.1\"=>\"192.168.1.5\"", "forward the ports through ssh")]
    [InlineData("\"127.0.0.1\"=>\"*\"", "asks to listen on *")]
    [InlineData("\"127.0.0.1\"=>\"::1\"", "listens on 127.0.0.1 only")]
    [InlineData("\"tcp\"=>\"ipc\"", "tcp only")]
    [InlineData("hmac-sha256=>hmac-md5", "hmac-sha256 only")]
    [InlineData("\"key\":\"k\"=>\"key\":\"\"", "has no key")]
    [InlineData("\"key\":\"k\"=>\"key\":5", "no text for key")]
    [InlineData("1003=>0", "no port for iopub_port")]
    [InlineData("1003=>65536", "no port for iopub_port")]
    [InlineData("1003=>1.5", "no port for iopub_port")]
    [InlineData("1003=>1004", "one port twice")]
    [InlineData("hb_port=>heart", "no port for hb_port")]
    public void Read_WhatAKernelMustNotDo_IsRefusedAndSaid(string change, string said)
    {
        var parts = change.Split("=>");
        var fault = Assert.Throws<InvalidDataException>(() => Read(parts.Length == 2 ? Good.Replace(parts[0], parts[1], StringComparison.Ordinal) : change));
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_BrokenOrAbsentFile_HasItsExitCode()
    {
        await File.WriteAllTextAsync(_file, "{", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await CommandRun.Of("kernel", "run", "--connection-file", _file)).Code);
        Assert.Equal(3, (await CommandRun.Of("kernel", "run", "--connection-file", _file + ".absent")).Code);
        Assert.Equal(2, (await CommandRun.Of("kernel", "run")).Code);
    }

    private KernelConnection Read(string json)
    {
        File.WriteAllText(_file, json);
        return KernelConnection.Read(_file);
    }
}
