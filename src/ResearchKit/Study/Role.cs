namespace ResearchKit;

/// <summary>A role in the study's own word: coproducer, pupil, clinician.</summary>
/// <param name="Word">The word as it stands in the data.</param>
public readonly record struct Role(string Word)
{
    /// <inheritdoc/>
    public override string ToString() => Word;
}
