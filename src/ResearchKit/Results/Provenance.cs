namespace ResearchKit;

/// <summary>
/// Where a number comes from. Made once (by a study, by an edge list), narrowed by each filter, merged where two meet.
/// Nothing computed exists without one.
/// </summary>
/// <remarks>A class with value equality: lists are compared element by element.</remarks>
public sealed class Provenance : IEquatable<Provenance>
{
    private Provenance(string origin, bool? synthetic, IReadOnlyList<Exclusion> excluded, IReadOnlyList<string> notes)
        => (Origin, Synthetic, Excluded, Notes) = (origin, synthetic, excluded, notes);

    /// <summary>What the data are: a study's title, a file's name. Never a path.</summary>
    public string Origin { get; }

    /// <summary>True: made by a generator. False: declared real. Null: not declared.</summary>
    public bool? Synthetic { get; }

    /// <summary>What every page that shows the number must say: that it is synthetic, or that this was not declared; null for declared real data.</summary>
    public string? Banner => Synthetic switch
    {
        true => "Synthetic data, made by a generator. Patterns were planted; they confirm nothing about a real study.",
        null => "Whether these data are real or synthetic is not declared.",
        false => null,
    };

    /// <summary>What was left out on the way, in the order in which it happened.</summary>
    public IReadOnlyList<Exclusion> Excluded { get; }

    /// <summary>What a reader must know besides.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The provenance of fresh data.</summary>
    /// <param name="origin">What the data are.</param>
    /// <param name="synthetic">True: made by a generator. False: real. Null: not declared.</param>
    /// <returns>A provenance without exclusions or notes.</returns>
    public static Provenance From(string origin, bool? synthetic = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(origin);
        return new(origin, synthetic, [], []);
    }

    /// <summary>This provenance with one more exclusion; unchanged when nothing was left out.</summary>
    /// <param name="reason">Why, in plain words.</param>
    /// <param name="count">How many; 0 or more.</param>
    public Provenance Without(string reason, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count == 0 ? this : new(Origin, Synthetic, [.. Excluded, new(reason, count)], Notes);
    }

    /// <summary>This provenance with one more note; a note that stands there already is not repeated.</summary>
    /// <param name="note">What a reader must know.</param>
    public Provenance Noting(string note) => Notes.Contains(note, StringComparer.Ordinal) ? this : new(Origin, Synthetic, Excluded, [.. Notes, note]);

    /// <summary>Both at once: exclusions and notes of either, each once. Synthetic when either is.</summary>
    public static Provenance operator +(Provenance left, Provenance right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (ReferenceEquals(left, right) || left.Equals(right)) return left;
        bool? synthetic = left.Synthetic == true || right.Synthetic == true ? true : left.Synthetic is null || right.Synthetic is null ? null : false;
        string origin = left.Origin == right.Origin ? left.Origin : $"{left.Origin} + {right.Origin}";
        return new(origin, synthetic, [.. left.Excluded.Union(right.Excluded)], [.. left.Notes.Union(right.Notes, StringComparer.Ordinal)]);
    }

    /// <summary>The operator + by name.</summary>
    public static Provenance Add(Provenance left, Provenance right) => left + right;

    /// <inheritdoc/>
    public bool Equals(Provenance? other) => other is not null && Origin == other.Origin && Synthetic == other.Synthetic
        && Excluded.SequenceEqual(other.Excluded) && Notes.SequenceEqual(other.Notes, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Provenance);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Origin, Synthetic, Excluded.Count, Notes.Count);
}
