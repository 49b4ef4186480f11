using System.Runtime.InteropServices;
using ResearchKit;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
try
{
    return await CommandLine.RunAsync(args, Console.Out, Console.Error, stop.Token).ConfigureAwait(false);
}
catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
{
    await Console.Error.WriteLineAsync($"researchkit itself failed, and nothing was written ({unforeseen.GetType().Name}: {unforeseen.Message}). Please report it with the command that you typed.").ConfigureAwait(false);
    return ExitCode.NotReadOrWritten;
}

// The first asks for an end that leaves nothing half done; the second one ends at once.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
