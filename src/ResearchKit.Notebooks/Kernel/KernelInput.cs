namespace ResearchKit;

/// <summary>Questions of a cell to the reader.</summary>
/// <param name="sockets">Where they are sent.</param>
internal sealed class KernelInput(KernelSockets sockets)
{
    /// <summary>Asks whoever sent the request, and waits.</summary>
    /// <exception cref="InvalidOperationException">The front end takes no input.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string Ask(KernelRequest request, string prompt, bool hidden, CancellationToken cancel)
    {
        if (!request.Flag("allow_stdin", true))
        {
            throw new InvalidOperationException("This front end takes no input, so a cell cannot ask for any. Give the value in the cell.");
        }

        var answers = sockets.Arrived(KernelChannel.Input);
        while (answers.TryTake(out _))
        {
            // The answer to a question that was broken off.
        }

        sockets.Ask(request, new() { ["prompt"] = prompt, ["password"] = hidden });
        while (true)
        {
            // The thread of the cell waits, as in a console.
            var answer = answers.Take(cancel);
            if (answer.Type == "input_reply")
            {
                return answer.Text("value", "");
            }
        }
    }
}
