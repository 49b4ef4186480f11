namespace ResearchKit;

/// <summary>How a sociogram is drawn.</summary>
/// <example><code>study.ToSociogram(options: new() { Layout = SociogramLayout.BySector, BridgeBuilders = SpannerKind.Nominated })</code></example>
public sealed record SociogramOptions
{
    /// <summary>How people find their places. Default (null): by sector where the study knows that of most of its people, else by their ties alone, as for a network without a study.</summary>
    public SociogramLayout? Layout { get; init; }

    /// <summary>What the size of a mark stands for. Default: contacts.</summary>
    public SociogramSize Size { get; init; }

    /// <summary>Who has a ring: bridge-builders by position (default), named by others, by job; null = nobody. Of a network without a study: by position only.</summary>
    public SpannerKind? BridgeBuilders { get; init; } = SpannerKind.Structural;

    /// <summary>
    /// The grounds of <see cref="SociogramLayout.BySector"/>; matched by id. Default: the sectors of the study; of a network without a study the partition that gives colour and shape.
    /// </summary>
    public Partition? Sectors { get; init; }

    /// <summary>Seed of the places. Another seed turns or mirrors the picture; the ties stay.</summary>
    public ulong Seed { get; init; } = 1;
}
