using System.CommandLine;
using System.CommandLine.Invocation;

namespace ResearchKit;

/// <summary>The <c>researchkit</c> command: one file a verb; this one puts them together and turns what goes wrong into an exit code.</summary>
/// <remarks>Results go to the output, progress and messages to the error writer, always. Never a stack trace.</remarks>
internal static class CommandLine
{
    /// <summary>After an interrupt a verb that hears it may take so long to tidy up.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Seed of whatever draws; 1 when not given.</summary>
    public static Option<ulong> Seed { get; } = Number.Option("--seed", "Seed of whatever draws by chance; what draws nothing does not change.");

    /// <summary>At most so many threads; results do not depend on it.</summary>
    public static Option<int?> Threads { get; } = Number.Positive("--threads", "At most so many threads for network measures (default: all cores). Results do not depend on it.");

    /// <summary>No progress on standard error.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "No progress on standard error; faults and warnings are still told.", Recursive = true };

    /// <summary>All verbs.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("From the coded fieldwork of an action-research study to tables, charts and indicators of reciprocity.")
        {
            Seed, Threads, Quiet,
        };
        foreach (var verb in Verbs.All()) root.Add(verb);
        HelpWithExamples.AddTo(root);
        return root;
    }

    /// <summary>Runs the command as from a shell.</summary>
    /// <param name="args">Words after <c>researchkit</c>.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes progress and messages.</param>
    /// <param name="cancel">Ends the work with exit code 130.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var parsed = Create().Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (string fault in WrongUse.Of(parsed)) await error.WriteLineAsync(fault).ConfigureAwait(false);
            return ExitCode.WrongUse;
        }
        try
        {
            var set = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            // On a thread of its own: a verb that cannot hear an interrupt is left behind, and what it has not renamed yet never appears.
            return await Interruptible(Task.Run(() => parsed.InvokeAsync(set, cancel), CancellationToken.None), parsed.Action is AsynchronousCommandLineAction ? Grace : TimeSpan.Zero, cancel).ConfigureAwait(false);
        }
        catch (WrongUseException wrong)
        {
            return await Say($"{wrong.Message}{error.NewLine}{WrongUse.HelpOf(parsed)}", ExitCode.WrongUse).ConfigureAwait(false);
        }
        catch (StudyException faults)
        {
            return await Say(faults.Message.TrimEnd(), faults.Report.IsUnreadable ? ExitCode.NotReadOrWritten : ExitCode.Faults).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return await Say("Interrupted.", ExitCode.Interrupted).ConfigureAwait(false);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return await Say(closed.Message, ExitCode.NotReadOrWritten).ConfigureAwait(false);
        }

        async Task<int> Say(string message, int code)
        {
            await error.WriteLineAsync(message).ConfigureAwait(false);
            return code;
        }
    }

    private static async Task<int> Interruptible(Task<int> work, TimeSpan grace, CancellationToken cancel)
    {
        var interrupted = new TaskCompletionSource();
        using var heard = cancel.Register(() => interrupted.TrySetResult());
        if (await Task.WhenAny(work, interrupted.Task).ConfigureAwait(false) != work
            && await Task.WhenAny(work, Task.Delay(grace, CancellationToken.None)).ConfigureAwait(false) != work)
            throw new OperationCanceledException(cancel);
        return await work.ConfigureAwait(false);
    }
}
