using System.Runtime.InteropServices;

namespace ResearchKit;

/// <summary>Notices when the front end that started this process is gone, killed say: a kernel without one would stay for ever.</summary>
internal static partial class ParentWatch
{
    /// <summary>Completes when the parent has gone. Without a front end that asks for it (<c>JPY_PARENT_PID</c>), and on Windows, never.</summary>
    public static async Task GoneAsync(CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows() || string.IsNullOrEmpty(Environment.GetEnvironmentVariable("JPY_PARENT_PID")))
        {
            await Task.Delay(Timeout.Infinite, cancel).ConfigureAwait(false);
        }

        int parent = Parent();
        while (Parent() == parent)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancel).ConfigureAwait(false);
        }
    }

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Parent();
}
