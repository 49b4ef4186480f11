namespace ResearchKit;

/// <summary>One participation shift: how often it took place, and what shuffled turns give.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="Name">Its name in the literature: "AB-BA".</param>
/// <param name="Kind">Turn receiving, claiming, usurping or continuing.</param>
/// <param name="Meaning">In words.</param>
/// <param name="Count">How often.</param>
/// <param name="Openings">Shifts that begin alike: after a turn to one person (AB), or after a turn to the group (A0).</param>
/// <param name="Expected">Its share of the openings when the order of turns is shuffled within each meeting; NaN without an opening.</param>
/// <param name="Percentile">Share of the draws below the observed share, ties half; for appendices.</param>
/// <param name="TakenByA">Of these, the turns taken by side a.</param>
/// <param name="TakenByB">By side b.</param>
/// <param name="TakenByOthers">By people on neither side, or with roles on both.</param>
public sealed record ParticipationShiftRow(
    ParticipationShift Shift, string Name, string Kind, string Meaning, long Count, long Openings, double Expected, double Percentile,
    long TakenByA, long TakenByB, long TakenByOthers)
{
    /// <summary>Its share of the openings; NaN without one.</summary>
    public double Share => Openings == 0 ? double.NaN : (double)Count / Openings;
}
