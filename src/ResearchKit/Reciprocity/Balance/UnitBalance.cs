namespace ResearchKit;

/// <summary>Who gave and who received in one unit: contacts, minutes, or one kind of exchange. Units are never added up.</summary>
/// <param name="Unit">The unit on pages: "contacts", "minutes", "practical help".</param>
/// <param name="Kind">The kind of exchange; null for contacts and minutes.</param>
/// <param name="A">Side a.</param>
/// <param name="B">Side b.</param>
/// <param name="Persons">A row a person, by id: for the person and the researchers only; no page prints them.</param>
/// <param name="Pairs">A row a pair, by ids: for the two and the researchers only; no page prints them.</param>
/// <param name="Provenance">Where it comes from and what was left out.</param>
public sealed record UnitBalance(
    string Unit, ExchangeKind? Kind, SideBalance A, SideBalance B, IReadOnlyList<PersonBalance> Persons, IReadOnlyList<PairBalance> Pairs, Provenance Provenance)
{
    /// <summary>Pairs in which each gave the other something.</summary>
    public int PairsBothWays => Pairs.Count(p => p.AToB > 0 && p.BToA > 0);

    /// <summary>
    /// Median of min / max over the pairs that gave each other something at least twice; a pair with one gift can only be one-sided. 0 to 1; undefined without
    /// such a pair. No interval, and not for comparing periods: it grows with the number of gifts alone.
    /// </summary>
    public Estimate PairSymmetry
    {
        get
        {
            double[] symmetries = [.. Pairs.Where(p => p.Times >= 2 && !double.IsNaN(p.Symmetry)).Select(p => p.Symmetry).Order()];
            return symmetries.Length == 0
                ? Estimate.Undefined(ExchangeBalance.PairSymmetryInfo, 0, "pairs", Provenance, "no pair gave each other something at least twice")
                : new(ExchangeBalance.PairSymmetryInfo, Quantiles.Of(symmetries, 0.5), symmetries.Length, "pairs", Provenance) { NoInterval = "it grows with the number of gifts: no range" };
        }
    }

    /// <summary>The balances of all people of a side, by id; NaN for who gave and received nothing in this unit. For the researchers only.</summary>
    /// <param name="side">Side a or b.</param>
    public PersonValues Balances(Side side)
    {
        var rows = Persons.Where(p => p.Side == side).ToList();
        return new(ExchangeBalance.Info, new Roster(rows.Select(p => p.PersonId)), rows.Select(p => p.Balance).ToArray(), Provenance);
    }
}
