using System.CommandLine;
using System.CommandLine.Help;

namespace ResearchKit;

/// <summary>The <c>researchkit</c> command: one file a verb; this one puts them together and turns what goes wrong into an exit code.</summary>
/// <remarks>Results go to the output, progress and messages to the error writer, always. Never a stack trace.</remarks>
internal static class CommandLine
{
    /// <summary>Seed of whatever draws; 1 when not given.</summary>
    public static Option<ulong> Seed { get; } = new("--seed") { Description = "Seed of whatever draws by chance.", DefaultValueFactory = _ => 1, Recursive = true };

    /// <summary>At most so many threads; results do not depend on it.</summary>
    public static Option<int?> Threads { get; } = Positive(new("--threads") { Description = "At most so many threads (default: all cores). Results do not depend on it.", Recursive = true });

    /// <summary>No progress on standard error.</summary>
    public static Option<bool> Quiet { get; } = new("--quiet") { Description = "No progress on standard error.", Recursive = true };

    /// <summary>All verbs.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("From the coded fieldwork of an action-research study to tables, charts and indicators of reciprocity.")
        {
            Seed, Threads, Quiet,
        };
        foreach (var verb in Verbs.All()) root.Add(verb);
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
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var fault in parsed.Errors) await error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            await error.WriteLineAsync("See: researchkit --help").ConfigureAwait(false);
            return ExitCode.WrongUse;
        }
        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancel).ConfigureAwait(false);
        }
        catch (WrongUseException wrong)
        {
            return await Say(wrong.Message, ExitCode.WrongUse).ConfigureAwait(false);
        }
        catch (StudyException faults)
        {
            await error.WriteLineAsync(faults.Message).ConfigureAwait(false);
            return faults.Report.IsUnreadable ? ExitCode.NotReadOrWritten : ExitCode.Faults;
        }
        catch (OperationCanceledException)
        {
            return await Say("Interrupted.", ExitCode.Interrupted).ConfigureAwait(false);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return await Say(closed.Message, ExitCode.NotReadOrWritten).ConfigureAwait(false);
        }

        async Task<int> Say(string message, int code)
        {
            await error.WriteLineAsync(message).ConfigureAwait(false);
            return code;
        }
    }

    private static Option<int?> Positive(Option<int?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int value) && value < 1) result.AddError($"{option.Name} takes a whole number, 1 or more.");
        });
        return option;
    }
}
