namespace ResearchKit;

/// <summary>A made-up person and the effects that the person has in the model.</summary>
internal sealed class SyntheticPerson
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Role { get; init; }

    public required string Sector { get; init; }

    public string? OrganisationId { get; init; }

    public DateOnly Joined { get; init; }

    public DateOnly? Left { get; init; }

    public bool Withdrawn { get; init; }

    /// <summary>A bridge-builder of the model; peers nominate mostly these.</summary>
    public bool Spanner { get; init; }

    public bool Appointed { get; init; }

    /// <summary>A second role held at the same time, with its sector and first day.</summary>
    public (string Role, string Sector, DateOnly From)? Second { get; init; }

    /// <summary>Effect on starting contacts, log scale.</summary>
    public double Sender { get; init; }

    /// <summary>Effect on being sought, log scale.</summary>
    public double Receiver { get; init; }

    /// <summary>Outlook: how favourably the person answers questionnaires.</summary>
    public double Outlook { get; init; }

    public bool PresentOn(DateOnly day) => !Withdrawn && Joined <= day && (Left is null || day <= Left);

    public bool Holds(string role, DateOnly day) => Role == role || (Second is { } second && second.Role == role && second.From <= day);
}
