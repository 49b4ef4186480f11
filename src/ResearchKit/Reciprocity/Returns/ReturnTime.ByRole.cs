namespace ResearchKit;

public static partial class ReturnTime
{
    /// <summary>
    /// Share returned and mean time by the role in which the starter acted, and by pair of roles, within one role too. Between two roles the range is that of
    /// the two-way jackknife; within one role and towards anybody that of one set of people.
    /// </summary>
    /// <remarks>
    /// Contacts are matched person by person: an answer counts in whatever role it is given, also in one that is on neither side, so a row can have more returns than the same
    /// direction between the sides. Contacts of roles that are left out of all counts (researchers) are not counted. Who held several roles that day is left out unless the role acted in is recorded.
    /// </remarks>
    /// <param name="interactions">The contacts.</param>
    /// <param name="options">Window; nothing is drawn.</param>
    public static ReturnsByRole ByRole(Interactions interactions, ReturnOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        return new RoleReturns(new ReturnWindow(new ActResolver(interactions.Study), interactions), Rule(interactions.Study, options?.Window)).ByRole();
    }
}
