namespace ResearchKit;

/// <summary>Draws many times from the same data: what does not change is made once, and each thread draws into a workspace of its own.</summary>
/// <typeparam name="T">What is drawn.</typeparam>
internal interface IDrawing<T>
{
    /// <summary>Why these data cannot be drawn from, in plain words; null when they can.</summary>
    string? Refusal { get; }

    /// <summary>What a reader of the comparison must know of the draws.</summary>
    IReadOnlyList<string> Notes { get; }

    /// <summary>How well a chain of switches mixes; null for draws that are independent by themselves.</summary>
    SwitchMixing? Mixing { get; }

    /// <summary>The same, made fit for this measure: a chain is made long enough, or refused.</summary>
    IDrawing<T> For(Func<T, Estimate> measure, Effort effort);

    /// <summary>A workspace: each call draws once; what it returned last is overwritten by the next call. Where drawing is refused it returns the data.</summary>
    Func<Rng, T> Workspace();
}
