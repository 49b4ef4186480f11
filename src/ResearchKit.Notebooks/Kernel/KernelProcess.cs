using NetMQ;

namespace ResearchKit;

/// <summary>A process that is one kernel.</summary>
internal static class KernelProcess
{
    private const int Spare = 32;

    private static bool _ends;

    /// <summary>Serves until a front end ends it, or is gone.</summary>
    /// <param name="file">The connection file.</param>
    /// <param name="log">Takes messages.</param>
    /// <param name="cancel">Asks for the end.</param>
    /// <exception cref="IOException">The file cannot be read, or a port is taken.</exception>
    /// <exception cref="InvalidDataException">The file is no connection file.</exception>
    /// <exception cref="OperationCanceledException">The process is asked to end.</exception>
    public static async Task ServeAsync(string file, TextWriter log, CancellationToken cancel)
    {
        // The sockets are served by the pool; a cell that fills it (Parallel.For) must not make them wait for threads that come one by one.
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(workers + Spare, ports + Spare);
        using (var server = new KernelServer(KernelConnection.Read(file), Directory.GetCurrentDirectory(), log))
        using (var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel))
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            {
                if (!_ends)
                {
                    log.WriteLine("The kernel ended in the middle of its work: a cell, or code that it called, ended the process. What the notebook held is lost; start the kernel again.");
                }
            };
            var gone = ParentWatch.GoneAsync(stop.Token);
            var served = server.ServeAsync(stop.Token);
            try
            {
                if (await Task.WhenAny(served, gone).ConfigureAwait(false) == gone && !cancel.IsCancellationRequested)
                {
                    await log.WriteLineAsync("The front end is gone, and so is its kernel.").ConfigureAwait(false);
                    return;
                }

                await served.ConfigureAwait(false);
            }
            finally
            {
                _ends = true;
                await stop.CancelAsync().ConfigureAwait(false);
            }
        }

        NetMQConfig.Cleanup(block: true);
    }
}
