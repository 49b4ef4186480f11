using System.Collections;

namespace ResearchKit;

/// <summary>A list of ids or words that cannot change and is equal to another with the same items in the same order.</summary>
/// <remarks>Records that hold lists are then equal by value, which <c>Read(Write(x)) = x</c> needs.</remarks>
public sealed class IdList : IReadOnlyList<string>, IEquatable<IdList>
{
    private readonly string[] _items;

    /// <summary>A list of these items.</summary>
    public IdList(params IEnumerable<string> items) => _items = [.. items];

    /// <summary>The list without items.</summary>
    public static IdList Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public string this[int index] => _items[index];

    /// <summary>True when the item is in the list (ordinal).</summary>
    public bool Contains(string item) => Array.IndexOf(_items, item) >= 0;

    /// <inheritdoc/>
    public bool Equals(IdList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IdList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (string item in _items) hash.Add(item, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>The items joined by semicolons, as in the study folder.</summary>
    public override string ToString() => string.Join(';', _items);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
