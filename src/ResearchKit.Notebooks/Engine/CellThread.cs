using System.Runtime;

namespace ResearchKit;

/// <summary>Runs the code of a cell so that it can be stopped anywhere, a loop without end included, with the process and its state kept.</summary>
/// <remarks>
/// The cell has a thread of its own, with a stack for deep recursion. What follows an <c>await</c> comes back through this context and runs on the
/// pool, under the same guard; never on one thread alone, so a cell may block on a task without a deadlock. What the cell started elsewhere
/// (Task.Run, threads) runs on after an interrupt, and is no longer listened to.
/// </remarks>
#pragma warning disable CA1001 // What a cell left running may still listen to it: it goes with the last of them.
internal sealed class CellThread(CancellationToken cancel) : SynchronizationContext
#pragma warning restore CA1001
{
    private const int Stack = 16 * 1024 * 1024;

    /// <summary>A thread that does not hear the interrupt within this time (it sleeps, or waits in native code) is left behind.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _abort = new();

    /// <summary>Runs the work to its end; this thread waits, without need of the pool, which the cell may have filled.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public T Run<T>(Func<Task<T>> work)
    {
        var ended = new TaskCompletionSource<T>();
        new Thread(() => Begin(work, ended), Stack) { IsBackground = true, Name = "cell" }.Start();
        try
        {
            ended.Task.Wait(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // On a thread of its own: it waits until the cell has heard, which may be never.
            new Thread(_abort.Cancel) { IsBackground = true, Name = "interrupt" }.Start();
            ((IAsyncResult)ended.Task).AsyncWaitHandle.WaitOne(_grace);
            if (!ended.Task.IsCompleted)
            {
                throw;
            }
        }
        catch (AggregateException)
        {
            // Thrown below as it was.
        }

        return ended.Task.GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.UnsafeQueueUserWorkItem(_ =>
    {
        try
        {
            Guarded(() => d(state));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The cell has ended.
        }
#pragma warning disable CA1031 // An async void method threw: said, where the default is the end of the process.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"{thrown.GetType().Name}: {thrown.Message}");
        }
    }, null);

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private void Begin<T>(Func<Task<T>> work, TaskCompletionSource<T> ended)
    {
        try
        {
            Task<T>? begun = null;
            Guarded(() => begun = work());
            begun!.ContinueWith(Finish, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            ended.TrySetCanceled(cancel);
        }
#pragma warning disable CA1031 // Handed on.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            ended.TrySetException(thrown);
        }

        void Finish(Task<T> task)
        {
            if (task.IsCompletedSuccessfully)
            {
                ended.TrySetResult(task.Result);
            }
            else if (cancel.IsCancellationRequested)
            {
                ended.TrySetCanceled(cancel);
            }
            else
            {
                ended.TrySetException(task.Exception?.InnerException ?? new TaskCanceledException(task));
            }
        }
    }

    private void Guarded(Action action)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
#pragma warning disable SYSLIB0046 // Made for hosts of scripts: it aborts at safe points only, and this is such a host.
            ControlledExecution.Run(action, _abort.Token);
#pragma warning restore SYSLIB0046
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
