using System.Globalization;

namespace ResearchKit;

/// <summary>Why the process of a cell ended, from its exit code and from what the runtime wrote on standard error.</summary>
internal static class CellDeath
{
    private const string Unhandled = "Unhandled exception. ", Terminated = "Process terminated.", Fatal = "Fatal error.";

    private const int Longest = 300, Killed = 9;

    /// <summary>In a sentence, with one line of what the runtime wrote at most, and no line of a stack.</summary>
    /// <param name="complaints">Standard error of the process.</param>
    /// <param name="code">Its exit code.</param>
    /// <param name="signals">True where an exit code above 128 names a signal.</param>
    public static string Told(string complaints, int code, bool signals)
    {
        var lines = complaints.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("at ", StringComparison.Ordinal)).ToList();
        if (complaints.Contains("Stack overflow", StringComparison.Ordinal))
        {
            return "the cell used up the stack: a method calls itself without end.";
        }

        if (lines.Find(l => l.StartsWith(Unhandled, StringComparison.Ordinal)) is { } thrown)
        {
            return $"an error on a thread of its own ended the process: {Short(thrown[Unhandled.Length..].Trim())}";
        }

        if (lines.FindIndex(l => l.StartsWith(Terminated, StringComparison.Ordinal)) is >= 0 and var at)
        {
            // The message of the call stands behind the words or, in some versions, on the next line.
            string why = lines[at][Terminated.Length..].Trim();
            return $"the cell ended itself at once (FailFast){Behind(why.Length > 0 ? why : lines.ElementAtOrDefault(at + 1) ?? "")}";
        }

        string said = lines.FindLast(l => l.StartsWith(Fatal, StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "";
        return signals && code is > 128 and < 128 + 65
            ? code - 128 == Killed
                ? $"the system ended the process of the cell (signal 9, SIGKILL): the machine may lack memory{Behind(said)}"
                : string.Create(CultureInfo.InvariantCulture, $"signal {code - 128}{Named(code - 128)} ended the process of the cell{Behind(said)}")
            : string.Create(CultureInfo.InvariantCulture, $"the cell ended its process (exit code {code}). A cell cannot call Environment.Exit{Behind(said)}");
    }

    private static string Behind(string said) => said.Length == 0 ? "." : $": {Short(said)}";

    private static string Short(string line) => line.Length > Longest ? line[..Longest] + " ..." : line;

    private static string Named(int signal) => signal switch
    {
        1 => " (SIGHUP)",
        3 => " (SIGQUIT)",
        4 => " (SIGILL)",
        6 => " (SIGABRT)",
        8 => " (SIGFPE)",
        11 => " (SIGSEGV)",
        13 => " (SIGPIPE)",
        15 => " (SIGTERM)",
        _ => "",
    };
}
