namespace ResearchKit.Tests;

/// <summary>The command as from a shell, in this process.</summary>
internal static class CommandRun
{
    public static async Task<(int Code, string Output, string Error)> Of(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(words, output, error, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", output.ToString() + error, StringComparison.Ordinal);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
