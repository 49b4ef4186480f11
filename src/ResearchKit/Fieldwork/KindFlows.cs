namespace ResearchKit;

/// <summary>One kind of exchange in all directions.</summary>
/// <param name="Kind">What was given.</param>
/// <param name="Flows">A count a direction, in the order of <see cref="ExchangeFlow"/>; nought included.</param>
public sealed record KindFlows(ExchangeKind Kind, IReadOnlyList<FlowCount> Flows)
{
    /// <summary>The count of one direction.</summary>
    public FlowCount this[ExchangeFlow flow] => Flows[(int)flow];

    /// <summary>The side that alone gave this kind to the other side; null when both did or neither.</summary>
    public Side? OnlyFrom => (this[ExchangeFlow.AToB].Count, this[ExchangeFlow.BToA].Count) switch
    {
        ( > 0, 0) => Side.A,
        (0, > 0) => Side.B,
        _ => null,
    };

    /// <summary>True when each side gave it to the other at least once.</summary>
    public bool BothWays => this[ExchangeFlow.AToB].Count > 0 && this[ExchangeFlow.BToA].Count > 0;
}
