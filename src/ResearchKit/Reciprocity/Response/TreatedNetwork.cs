namespace ResearchKit;

/// <summary>A network with missing people under one treatment, as the measures take it.</summary>
internal sealed class TreatedNetwork
{
    private TreatedNetwork(Network given, Treatment treatment, Network network, Reconstruction? reconstruction, Partition? partition, string? refusal)
        => (Given, Treatment, Network, Reconstruction, Partition, Refusal) = (given, treatment, network, reconstruction, partition, refusal);

    /// <summary>The network as it was recorded.</summary>
    public Network Given { get; }

    public Treatment Treatment { get; }

    /// <summary>The network that measures are taken on.</summary>
    public Network Network { get; }

    public Reconstruction? Reconstruction { get; }

    public Partition? Partition { get; }

    /// <summary>Why the treatment cannot be applied; null when it can.</summary>
    public string? Refusal { get; }

    /// <summary>True when nobody is missing, so that every treatment is the same.</summary>
    public bool IsComplete => NonResponse.AnsweredBy(Given) == Given.Count;

    /// <param name="network">The network.</param>
    /// <param name="treatment">What is done about the missing people.</param>
    /// <param name="partition">Groups; null without.</param>
    /// <param name="leastConfirmed">Below it reconstruction is refused; 0: never.</param>
    public static TreatedNetwork Of(Network network, Treatment treatment, Partition? partition, double leastConfirmed)
    {
        int answered = NonResponse.AnsweredBy(network);
        // Undirected: what is recorded holds one report a pair, which is all that reconstruction would add.
        if (treatment == Treatment.Respondents) return new(network, treatment, NonResponse.Respondents(network), null, partition, null);
        if (treatment == Treatment.Recorded && network.Directed) return new(network, treatment, network, null, partition, null);
        var confirmation = NonResponse.Confirmation(network);
        string? refusal = treatment == Treatment.Reconstructed && answered < network.Count ? NonResponse.Refusal(network, answered, confirmation, leastConfirmed) : null;
        var made = refusal is null ? NonResponse.Made(network, answered, confirmation) : null;
        return new(network, treatment, made?.Network ?? network, made, partition, refusal);
    }
}
