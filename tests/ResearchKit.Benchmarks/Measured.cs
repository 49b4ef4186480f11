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
        double best = double.PositiveInfinity, peak = 0;
        for (int r = 0; r < runs; r++)
        {
            try
            {
                var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
                long clock = Stopwatch.GetTimestamp();
                using var process = Process.Start(start)!;
                var errors = process.StandardError.ReadToEndAsync();
                using var drain = Stream.Null;
                var output = process.StandardOutput.BaseStream.CopyToAsync(drain);
                double held = 0;
                while (!process.WaitForExit(5)) held = Math.Max(held, PeakOf(process));
                output.Wait();
                errors.Wait();
                best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalSeconds);
                peak = Math.Max(peak, held);
                if (process.ExitCode != 0)
                {
                    Console.WriteLine($"   {Path.GetFileName(file)} ended with {process.ExitCode}: {errors.Result.Split('\n')[0]}");
                    return null;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return null;
            }
        }
        return (best, peak);
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
