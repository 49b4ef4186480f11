namespace ResearchKit;

/// <summary>Where the people of one group stand in one network, as shares of all people with a group.</summary>
/// <param name="Network">Label of the network: "Cycle 1".</param>
/// <param name="Group">The group as pages say it.</param>
/// <param name="People">People of the group.</param>
/// <param name="Of">People with a group.</param>
/// <param name="IsTogether">True for several roles taken together: its people stand in rows of their own roles too.</param>
/// <param name="Betweenness">Share of betweenness.</param>
/// <param name="BetweennessByChance">The same against labels dealt out anew; the expectation is the share of the people.</param>
/// <param name="Brokerage">Share of brokerage.</param>
/// <param name="BrokerageByChance">The same against labels dealt out anew.</param>
/// <param name="Sent">Share of ties sent.</param>
/// <param name="Received">Share of ties received.</param>
public sealed record PositionShare(
    string Network, string Group, int People, int Of, bool IsTogether, Estimate Betweenness, Comparison BetweennessByChance, Estimate Brokerage, Comparison BrokerageByChance, Estimate Sent, Estimate Received)
{
    /// <summary>Share of the people with a group; NaN without any.</summary>
    public double OfPeople => Of == 0 ? double.NaN : (double)People / Of;
}
