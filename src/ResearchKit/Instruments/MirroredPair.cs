namespace ResearchKit;

/// <summary>One question asked of both sides, each from its own place.</summary>
/// <param name="Instrument">The questionnaire.</param>
/// <param name="Item">The one item.</param>
/// <param name="Mirror">Its mirror.</param>
/// <param name="TextA">Short text of the item that side a answered.</param>
/// <param name="TextB">Short text of the item that side b answered.</param>
public sealed record MirroredPair(Instrument Instrument, Item Item, Item Mirror, string TextA, string TextB)
{
    /// <summary>True when one of the two asks for a belief: shown, and left out of the gap over all pairs.</summary>
    public bool Belief => Item.Belief || Mirror.Belief;

    /// <summary>True when an answer was turned round because a high value means less.</summary>
    public bool Reversed => Item.Reverse || Mirror.Reverse;
}
