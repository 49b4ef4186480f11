namespace ResearchKit;

public sealed partial class Dependence
{
    private readonly Func<IReadOnlyList<PersonAway>> _oneByOne;
    private IReadOnlyList<PersonAway>? _persons;

    /// <summary>
    /// Who would be missed: for each person of the network what the four numbers become if this one person alone were away; in the order of ids.
    /// The change of fragmentation is Borgatti's key-player measure for one. Made when first asked for. For the team only: never on a page for outside.
    /// </summary>
    public IReadOnlyList<PersonAway> Persons => LazyInitializer.EnsureInitialized(ref _persons, _oneByOne);

    /// <summary>
    /// A row a person: the four numbers if this one were away, each with its change from now. Those without whom most returned contact would be lost come first,
    /// equal losses in the order of ids. For the team only.
    /// </summary>
    public ResultTable PersonsTable()
    {
        MeasureInfo[] measures = [ReturnedInfo, ReachInfo, FragmentationInfo, LargestInfo];
        double now = this[0, ReturnedInfo].Value;
        // Persons are in the order of ids and the sort is stable; whose absence leaves nothing to count comes last.
        var rows = Persons.OrderByDescending(p => double.IsNaN(now - p.Returned) ? double.NegativeInfinity : now - p.Returned);
        return new(
            "dependence-persons", "If this one person were away: for the team only, not for pages outside",
            "Each row is a person, with what each number would become in this record without them, and its change from now; first those without whom most returned contact would be lost. "
                + "It says where the record is thin, not what somebody is worth.",
            [
                new("Person"), .. measures.Select(m => m.Name.Replace(" with some away", "", StringComparison.Ordinal))
                    .SelectMany(name => (TableColumn[])[new($"{name} without them", "", "share"), new($"Change of {char.ToLowerInvariant(name[0])}{name[1..]}", "", "+0.00;−0.00;0.00")]),
            ],
            [.. rows.Select(p => (IReadOnlyList<Cell>)[Cell.Of(p.PersonId), .. measures.SelectMany(m => (Cell[])[Cell.Of(p[m], 1), Cell.Of(p[m] - this[0, m].Value, 1)])])],
            Provenance.Noting("For the team only."))
        {
            N = FormattableString.Invariant($"{Persons.Count} people"),
            Formula = $"dF = F without the person - F; {FragmentationInfo.Formula}; {ReturnedInfo.Formula}; {ReachInfo.Formula}; {LargestInfo.Formula}",
            Reference = FragmentationInfo.Reference,
        };
    }
}
