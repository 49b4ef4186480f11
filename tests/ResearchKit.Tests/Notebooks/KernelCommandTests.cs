using System.Text.Json.Nodes;

namespace ResearchKit.Tests;

public sealed class KernelCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rk-kernels-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Install_Path_WritesASpecThatStartsThisCommand()
    {
        var run = await CommandRun.Of("kernel", "install", "--path", _folder);
        Assert.Equal((0, Path.Combine(_folder, "researchkit-csharp") + "\n"), (run.Code, run.Output));
        bool other = KernelFolders.Here.All.Any(f => KernelSpec.Read(Path.Combine(f, ".net-csharp")) is not null);
        Assert.Equal(!other, run.Error.Contains("'researchkit kernel install --net-csharp' answers to that name too", StringComparison.Ordinal));
        var spec = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "researchkit-csharp", "kernel.json"), TestContext.Current.CancellationToken))!;
        Assert.Equal((".NET (C#), ResearchKit", "C#", "message"), ((string)spec["display_name"]!, (string)spec["language"]!, (string)spec["interrupt_mode"]!));
        string[] words = [.. spec["argv"]!.AsArray().Select(w => (string)w!)];
        Assert.Equal(["kernel", "run", "--connection-file", "{connection_file}"], words[^4..]);
        // Whoever runs this (a test program, with a name much like it), the command is what starts.
        Assert.Equal("ResearchKit.Cli.dll", Path.GetFileName(words[^5]));
        Assert.True(File.Exists(words[^5]));
        Assert.Contains("researchkit-csharp", (await CommandRun.Of("kernel", "list", "--path", _folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Install_Prefix_WritesBelowShare()
    {
        Assert.Equal(0, (await CommandRun.Of("kernel", "install", "--prefix", _folder)).Code);
        Assert.True(File.Exists(Path.Combine(_folder, "share", "jupyter", "kernels", "researchkit-csharp", "kernel.json")));
        Assert.Equal(2, (await CommandRun.Of("kernel", "install", "--prefix", _folder, "--path", _folder)).Code);
    }

    [Fact]
    public async Task Install_NameOfAnotherProgram_IsLeftAloneUnlessReplaced()
    {
        string other = Path.Combine(_folder, ".net-csharp", "kernel.json"), theirs = """{"argv":["dotnet","interactive"],"display_name":".NET (C#)","language":"C#"}""";
        Directory.CreateDirectory(Path.GetDirectoryName(other)!);
        await File.WriteAllTextAsync(other, theirs, TestContext.Current.CancellationToken);
        var refused = await CommandRun.Of("kernel", "install", "--net-csharp", "--path", _folder);
        Assert.Equal(3, refused.Code);
        Assert.Contains("--replace", refused.Error, StringComparison.Ordinal);
        Assert.Equal(theirs, await File.ReadAllTextAsync(other, TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(Path.Combine(_folder, "researchkit-csharp")));

        Assert.Equal(0, (await CommandRun.Of("kernel", "uninstall", "--path", _folder)).Code);
        Assert.Equal(theirs, await File.ReadAllTextAsync(other, TestContext.Current.CancellationToken));

        Assert.Equal(0, (await CommandRun.Of("kernel", "install", "--net-csharp", "--replace", "--path", _folder)).Code);
        // What is ours is written anew without a question, and without a hint.
        var again = await CommandRun.Of("kernel", "install", "--net-csharp", "--path", _folder);
        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Equal(0, (await CommandRun.Of("kernel", "uninstall", "--path", _folder)).Code);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
        Assert.Contains("no kernel of researchkit", (await CommandRun.Of("kernel", "uninstall", "--path", _folder)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_BrokenSpecOrLostProgram_IsSaid()
    {
        foreach (var (name, json) in new[] { ("broken", "{"), ("lost", """{"argv":["dotnet","/nowhere/ResearchKit.Cli.dll"],"metadata":{"researchkit":"0.0.1"}}""") })
        {
            Directory.CreateDirectory(Path.Combine(_folder, name));
            await File.WriteAllTextAsync(Path.Combine(_folder, name, "kernel.json"), json, TestContext.Current.CancellationToken);
        }

        string listed = (await CommandRun.Of("kernel", "list", "--path", _folder)).Output;
        Assert.Contains("another program's", listed, StringComparison.Ordinal);
        Assert.Contains("its program is gone", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_EnvironmentVariables_AreHonoured()
    {
        var given = new Dictionary<string, string> { ["JUPYTER_DATA_DIR"] = "data", ["JUPYTER_PATH"] = "one" + Path.PathSeparator + "two", ["VIRTUAL_ENV"] = "env" };
        var folders = new KernelFolders(given.GetValueOrDefault);
        Assert.Equal(Path.Combine("data", "kernels"), folders.OfUser);
        Assert.Equal([Path.Combine("one", "kernels"), Path.Combine("two", "kernels"), Path.Combine("data", "kernels"), Path.Combine("env", "share", "jupyter", "kernels")], folders.All.Take(4));
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal("home/.local/share/jupyter/kernels", new KernelFolders(n => n == "HOME" ? "home" : null).OfUser);
            Assert.Equal("xdg/jupyter/kernels", new KernelFolders(n => n == "XDG_DATA_HOME" ? "xdg" : null).OfUser);
        }
    }
}
