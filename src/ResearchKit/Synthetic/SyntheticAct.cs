namespace ResearchKit;

/// <summary>A contact as it happened, before anybody recorded it.</summary>
internal sealed class SyntheticAct
{
    public required int Cycle { get; init; }

    public required DateOnly Day { get; init; }

    public required SyntheticPerson From { get; init; }

    public required string FromRole { get; init; }

    public required List<(SyntheticPerson Person, string Role)> To { get; init; }

    public List<SyntheticPerson> Present { get; init; } = [];

    public bool Mailing { get; init; }

    /// <summary>Null: a contact of a few; otherwise a meeting that was convened.</summary>
    public Occasion? Convened { get; init; }

    /// <summary>The other way round within the last three weeks, or the same way.</summary>
    public bool Follows { get; init; }
}
