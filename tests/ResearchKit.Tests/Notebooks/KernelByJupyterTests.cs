using System.ComponentModel;
using System.Diagnostics;

namespace ResearchKit.Tests;

/// <summary>The kernel as Jupyter's own programs see it: References/kernel/test_kernel.py, where they are installed.</summary>
[Collection(nameof(Undisturbed))]
public sealed class KernelByJupyterTests
{
    [Fact]
    public async Task Kernel_DrivenByJupyter_PassesItsTests()
    {
        string? python = new[] { "/usr/bin/python3", "python3", "python" }.FirstOrDefault(p => Run(p, "-c", "import jupyter_client, zmq") == 0);
        Assert.SkipWhen(python is null, "Jupyter is not installed: apt-get install jupyter-client python3-nbclient jupyter-nbconvert python3-jupyter-kernel-test");
        var stop = TestContext.Current.CancellationToken;
        string folder = Directory.CreateTempSubdirectory("rk-jupyter-").FullName;
        try
        {
            Assert.Equal(0, (await CommandRun.Of("kernel", "install", "--path", Path.Combine(folder, "kernels"))).Code);
            var start = new ProcessStartInfo(python!, ["-B", Path.Combine(AppContext.BaseDirectory, "References", "kernel", "test_kernel.py")]) { RedirectStandardError = true, RedirectStandardOutput = true };
            start.Environment["JUPYTER_PATH"] = folder;
            start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(folder, "runtime");
            start.Environment["RESEARCHKIT_ROOT"] = Reference.RepositoryRoot;
            // The bounds on time are for a machine that does other work meanwhile.
            start.Environment["CI"] = "true";
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
            await process.WaitForExitAsync(stop);
            string said = await error + await output;
            Assert.True(process.ExitCode == 0, said);
            Assert.Contains("OK", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Run(string program, params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }
}
