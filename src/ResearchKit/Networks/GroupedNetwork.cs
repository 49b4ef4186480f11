namespace ResearchKit;

/// <summary>A network and who belongs to which group, as one value: what measures of groups with one parameter take.</summary>
/// <param name="Network">The network.</param>
/// <param name="Partition">Who belongs to which group; matched by id.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed record GroupedNetwork(Network Network, Partition Partition)
{
    /// <summary>The network.</summary>
    public Network Network { get; } = Network ?? throw new ArgumentNullException(nameof(Network));

    /// <summary>Who belongs to which group.</summary>
    public Partition Partition { get; } = Partition ?? throw new ArgumentNullException(nameof(Partition));

    /// <summary>The network and its groups as HTML.</summary>
    public string ToHtml() => $"{Network.ToHtml()}{Partition.ToHtml()}";

    /// <inheritdoc/>
    public override string ToString() => $"{Network}, grouped by {Partition.Name}";
}
