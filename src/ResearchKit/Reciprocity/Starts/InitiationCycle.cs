namespace ResearchKit;

/// <summary>Who started, in one cycle.</summary>
/// <param name="Label">Title of the cycle; "all" for the whole study.</param>
/// <param name="Cycle">The cycle; null for the whole study.</param>
/// <param name="Share">Share of starts of side a.</param>
/// <param name="Balance">Balance of starts.</param>
/// <param name="StartsPerPersonA">Starts per person of side a.</param>
/// <param name="StartsPerPersonB">Starts per person of side b.</param>
/// <param name="StartsA">Starts of side a, as counted.</param>
/// <param name="StartsB">Starts of side b, as counted.</param>
/// <param name="Contacts">Counted contacts between the sides.</param>
/// <param name="PeopleA">People of side a who start or receive one of them.</param>
/// <param name="PeopleB">People of side b who start or receive one of them.</param>
/// <param name="UnknownStarters">Contacts left out because the starter is not recorded.</param>
/// <param name="TwoRoles">Contacts left out because somebody held roles on two sides and the role acted in is not recorded.</param>
/// <param name="Convened">Share of convened contacts convened by side a: convening is not initiative.</param>
/// <param name="Matrix">Who starts with whom, role by role.</param>
/// <param name="StartsPerPersonMonthA">Starts per person-month in a role of side a.</param>
/// <param name="StartsPerPersonMonthB">Starts per person-month in a role of side b.</param>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial record InitiationCycle(
    string Label, Cycle? Cycle, Estimate Share, Estimate Balance, Estimate StartsPerPersonA, Estimate StartsPerPersonB,
    double StartsA, double StartsB, long Contacts, int PeopleA, int PeopleB, long UnknownStarters, long TwoRoles, Estimate Convened, InitiationMatrix Matrix,
    Estimate StartsPerPersonMonthA, Estimate StartsPerPersonMonthB);
