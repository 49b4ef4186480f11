using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ResearchKit;

/// <summary>The child process of one notebook, seen from the command.</summary>
internal sealed class CellProcess : IDisposable
{
    private const int Kept = 64 * 1024, Interrupted = 128 + 2;

    private readonly Process _process;
    private readonly StringBuilder _stray = new();
    private readonly StringBuilder _complaints = new();
    private readonly LineReader _output;
    private readonly Task _reading;

    private CellProcess(Process process)
    {
        _process = process;
        _output = new(process.StandardOutput);
        _reading = Task.Run(ReadComplaints);
    }

    /// <summary>Starts the child in the notebook's folder.</summary>
    /// <exception cref="IOException">It could not be started.</exception>
    public static CellProcess Start(NotebookChildCommand command, string folder)
    {
        if (!command.IsThere)
        {
            throw new IOException("The researchkit command is not beside this program. Give NotebookRunner a NotebookChildCommand: a program that calls NotebookChild.ServeAsync().");
        }

        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        // Cells are short and run once: code that starts fast matters more than code that would be fast in the long run.
        start.Environment["DOTNET_TieredPGO"] = "0";
        try
        {
            return new(Process.Start(start)!);
        }
        catch (Win32Exception failed)
        {
            throw new IOException($"The process for the cells could not be started ({command.Program}): {failed.Message}", failed);
        }
    }

    /// <summary>Runs a cell; a child that ends, hangs or dies is an error of the cell.</summary>
    public async Task<CellResult> RunAsync(string code, TimeSpan timeout, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(timeout);
        try
        {
            await _process.StandardInput.WriteLineAsync(new JsonObject { ["code"] = code }.ToJsonString().AsMemory(), limit.Token).ConfigureAwait(false);
            await _process.StandardInput.FlushAsync(limit.Token).ConfigureAwait(false);
            long past = 0;
            while (await _output.ReadAsync(limit.Token).ConfigureAwait(false) is { } line)
            {
                int mark = line.IndexOf(NotebookChild.Mark, StringComparison.Ordinal);
                if (mark < 0)
                {
                    // Only the beginning is kept; but what has no end in sight is not waited for.
                    if ((past += line.Length + 1) > CellSink.Limit)
                    {
                        throw new InvalidDataException("Too many lines.");
                    }

                    Keep(_stray, line + "\n");
                    continue;
                }

                Keep(_stray, line[..mark]);
                return Answer(JsonNode.Parse(line[(mark + NotebookChild.Mark.Length)..])!.AsObject());
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            End();
            return Failed("Timeout", string.Create(
                CultureInfo.InvariantCulture, $"the cell was stopped after {timeout.TotalSeconds:0.###} seconds. Give it longer with --timeout SECONDS, or look for a loop without end."));
        }
        catch (OperationCanceledException)
        {
            End();
            throw;
        }
        catch (InvalidDataException)
        {
            End();
            return Failed("Crash", $"the cell wrote more than {CellSink.Limit:N0} characters past the console and was stopped. Show less: the first rows, a summary, or write a file.");
        }
        catch (IOException)
        {
            // The child is gone: told below.
        }

        return await Crash(cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private void End()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    private CellResult Answer(JsonObject answer)
    {
        var outputs = OutputJson.Read(answer["outputs"]!.AsArray()).ToList();
        if (_stray.Length > 0)
        {
            outputs.Insert(outputs is [.., CellError] ? outputs.Count - 1 : outputs.Count, new CellStream("stdout", ConsoleText.Shown(_stray.ToString())));
            _stray.Clear();
        }

        int? line = answer["line"]?.GetValue<int>();
        return new([.. outputs.Select(o => o is CellError e ? e with { Line = line } : o)]);
    }

    private async Task<CellResult> Crash(CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            await _reading.WaitAsync(TimeSpan.FromSeconds(2), patience.Token).ConfigureAwait(false);
        }
        catch (Exception late) when (late is OperationCanceledException or TimeoutException)
        {
            cancel.ThrowIfCancellationRequested();
        }

        End();
        cancel.ThrowIfCancellationRequested();
        if (Code() is Interrupted)
        {
            // Ctrl+C reaches the child too, and may end it before the command hears of it.
            throw new OperationCanceledException();
        }

        string complaints;
        lock (_complaints)
        {
            complaints = _complaints.ToString();
        }

        return Failed("Crash", CellDeath.Told(complaints, Code(), !OperatingSystem.IsWindows()));
    }

    private int Code() => _process.HasExited ? _process.ExitCode : -1;

    private static CellResult Failed(string name, string message) => new([new CellError(name, message, [$"{name}: {message}"], null)]);

    private async Task ReadComplaints()
    {
        while (await _process.StandardError.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            lock (_complaints)
            {
                Keep(_complaints, line + "\n");
            }
        }
    }

    private static void Keep(StringBuilder text, string more)
    {
        if (text.Length < Kept)
        {
            text.Append(more.AsSpan(0, Math.Min(more.Length, Kept - text.Length)));
        }
    }
}
