namespace ResearchKit;

/// <summary>Something that is known of each person, written beside a network: groups or numbers. A partition and person values are one by themselves.</summary>
public sealed class PersonAttribute
{
    private readonly Roster _roster;
    private readonly Func<int, string?> _word;

    private PersonAttribute(string name, Roster roster, bool isNumber, Func<int, string?> word) => (Name, _roster, IsNumber, _word) = (name, roster, isNumber, word);

    /// <summary>What it is: the name of the partition, the id of the measure.</summary>
    public string Name { get; }

    /// <summary>True: numbers. False: words.</summary>
    public bool IsNumber { get; }

    /// <summary>The group of a person, or the number with all its digits; null where there is none, and for somebody who is not known here.</summary>
    public string? this[string id] => _roster.IndexOf(id) is >= 0 and var i ? _word(i) : null;

    /// <summary>Groups.</summary>
    public static implicit operator PersonAttribute(Partition partition) => FromPartition(partition);

    /// <summary>Numbers.</summary>
    public static implicit operator PersonAttribute(PersonValues values) => FromPersonValues(values);

    /// <summary>The groups of a partition, under its name.</summary>
    public static PersonAttribute FromPartition(Partition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return new(partition.Name, partition.Roster, false, i => partition.Group.Span[i] is >= 0 and var g ? partition.Groups[g] : null);
    }

    /// <summary>The values of a measure, under its id; an undefined value is none.</summary>
    public static PersonAttribute FromPersonValues(PersonValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(values.Measure.Id, values.Roster, true, i => double.IsFinite(values.Values.Span[i]) ? Digits.Of(values.Values.Span[i]) : null);
    }
}
