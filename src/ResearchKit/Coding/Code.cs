namespace ResearchKit;

/// <summary>A code of the codebook.</summary>
/// <param name="Id">Id.</param>
/// <param name="ParentId">Code above it.</param>
/// <param name="Name">Name.</param>
/// <param name="Family">Family.</param>
/// <param name="Definition">Definition.</param>
/// <param name="Include">When to use it.</param>
/// <param name="Exclude">When not to.</param>
/// <param name="Origin">Deductive or inductive.</param>
/// <param name="Version">Version of the codebook in which it stands.</param>
public sealed record Code(
    string Id,
    string? ParentId,
    string Name,
    string Family,
    string Definition,
    string? Include,
    string? Exclude,
    CodeOrigin Origin,
    int Version)
{
    /// <summary>Id.</summary>
    public string Id { get; init => field = Given.Id(value); } = Given.Id(Id);

    /// <summary>Name.</summary>
    public string Name { get; init => field = Given.Filled(value); } = Given.Filled(Name);

    /// <summary>Version of the codebook in which it stands.</summary>
    public int Version { get; init => field = Given.NotNegative(value); } = Given.NotNegative(Version);
}
