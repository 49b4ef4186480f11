namespace ResearchKit;

/// <summary>Where a message comes in.</summary>
internal enum KernelChannel
{
    /// <summary>Requests, answered one after another.</summary>
    Shell,

    /// <summary>Interrupts and the end, heard while a cell runs.</summary>
    Control,

    /// <summary>Answers of the reader to <c>input</c>.</summary>
    Input,
}
