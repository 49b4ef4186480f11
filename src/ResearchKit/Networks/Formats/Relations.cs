using System.Globalization;

namespace ResearchKit;

/// <summary>Which of several relations of a file is meant.</summary>
internal static class Relations
{
    /// <summary>Place of the relation; with several and none named, a fault is told. The network is named after it.</summary>
    /// <exception cref="ArgumentException">The relation that was named is not there.</exception>
    public static int Choose(IReadOnlyList<string> names, string? wanted, FileTies said)
    {
        string all = string.Join(", ", names);
        if (wanted is null)
        {
            if (names.Count > 1) said.Fault(0, "", default, "several-relations", $"The file holds {names.Count} relations: name one with --relation, of {all}.");
            return 0;
        }
        int at = names.ToList().IndexOf(wanted);
        if (at < 0 && int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= names.Count) at = number - 1;
        if (at < 0) throw new ArgumentException($"There is no relation '{wanted}' in the file; it has: {(names.Count == 0 ? "none" : all)}.", nameof(wanted));
        said.Relation = names[at];
        return at;
    }
}
