using System.Collections;

namespace ResearchKit;

/// <summary>Counts in order, one a cycle or wave; equal to another with the same counts.</summary>
public sealed class CountList : IReadOnlyList<int>, IEquatable<CountList>
{
    private readonly int[] _counts;

    /// <summary>These counts, each 0 or more.</summary>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public CountList(params int[] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Any(c => c < 0)) throw new ArgumentException("A count is 0 or more.", nameof(counts));
        _counts = [.. counts];
    }

    /// <inheritdoc/>
    public int Count => _counts.Length;

    /// <inheritdoc/>
    public int this[int index] => _counts[index];

    /// <inheritdoc/>
    public bool Equals(CountList? other) => other is not null && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CountList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (int count in _counts) hash.Add(count);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _counts);

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)_counts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _counts.GetEnumerator();
}
