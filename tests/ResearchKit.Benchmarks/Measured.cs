using System.Diagnostics;
using System.Globalization;

namespace ResearchKit.Benchmarks;

/// <summary>Time and memory of a program or of a piece of code.</summary>
internal static class Measured
{
    /// <summary>The quickest of some runs of a piece of code, in seconds.</summary>
    public static double Seconds(Action work, int runs = 3)
    {
        double best = double.PositiveInfinity;
        for (int r = 0; r < runs; r++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        return best;
    }

    /// <summary>Runs a program: the quickest of some runs in seconds, the most memory it held in MB. Null where the program is not there or fails.</summary>
    public static (double Seconds, double Megabytes)? Program(string file, IEnumerable<string> arguments, int runs = 3)
    {
        (double, double)? best = null;
        var words = arguments.ToList();
        for (int r = 0; r < runs; r++)
        {
            if (Once(file, words) is not { } run) return null;
            best = Better(best, (run.Seconds, run.Megabytes));
        }
        return best;
    }

    /// <summary>The shorter time and the larger memory of two results.</summary>
    public static (double Seconds, double Megabytes) Better((double Seconds, double Megabytes)? before, (double Seconds, double Megabytes) now)
        => before is { } b ? (Math.Min(b.Seconds, now.Seconds), Math.Max(b.Megabytes, now.Megabytes)) : now;

    /// <summary>Runs a program once: seconds, the most memory it held in MB, and what it printed. Null where the program is not there or fails.</summary>
    public static (double Seconds, double Megabytes, string Output)? Once(string file, IEnumerable<string> arguments)
    {
        try
        {
            var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            long clock = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            double held = 0;
            while (!process.WaitForExit(5)) held = Math.Max(held, PeakOf(process));
            Task.WaitAll(output, errors);
            double seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
            if (process.ExitCode == 0) return (seconds, held, output.Result);
            Console.WriteLine($"   {Path.GetFileName(file)} ended with {process.ExitCode}: {errors.Result.Split('\n')[0]}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
        }
        return null;
    }

    /// <summary>A line of the report.</summary>
    public static string Show((double Seconds, double Megabytes)? result)
        => result is { } r ? string.Create(CultureInfo.InvariantCulture, $"{r.Seconds,7:0.00} s {r.Megabytes,6:0} MB") : "    not here     ";

    private static double PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1e6;
        }
        catch (InvalidOperationException)
        {
            return 0;   // it ended meanwhile
        }
    }
}
