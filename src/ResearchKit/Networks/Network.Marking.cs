namespace ResearchKit;

public sealed partial class Network
{
    /// <summary>The same network with the people marked whose ties are known, and the days it covers.</summary>
    internal Network Marking(ReadOnlyMemory<bool> answered, DateSpan? window) => new(this, SelfTies, RepeatedTies, ZeroWeights, window, answered);
}
