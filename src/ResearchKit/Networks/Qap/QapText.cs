using System.Globalization;

namespace ResearchKit;

/// <summary>What the results of <see cref="Qap"/> say in the same words.</summary>
internal static class QapText
{
    public const string NoIntercept = "names do not change the intercept: it has no place among relabelled people";

    /// <summary>"1,234".</summary>
    public static string Count(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"all 720 orders of the people", "2,001 orders of the people".</summary>
    public static string Orders(bool exact, int orders) => string.Create(CultureInfo.InvariantCulture, $"{(exact ? "all " : "")}{orders + 1:#,0} orders of the people (the observed one counted)");

    /// <summary>A share as a sentence has it: four digits where it is small, as it stands in the table.</summary>
    public static string Of(double share) => share >= 0.995 ? "1.00" : share.ToString(share < 0.1 ? ".0000" : ".00", CultureInfo.InvariantCulture);

    public static string Of(QapMethod method) => method == QapMethod.Outcome
        ? "the people of the outcome are relabelled, the predictors stay"
        : "for each predictor, the people are relabelled in what the other predictors leave of it; outcome and others stay (double semi-partialing)";

    public static string HowToRead(bool exact, int orders, ulong? seed) => string.Create(CultureInfo.InvariantCulture,
        $"As high, as low, as far from 0: share of {Orders(exact, orders)} that give such a number{(seed is { } s ? $"; drawn from seed {s}" : "")}. Relabelling keeps each matrix as it is and leaves to chance who is who; it tells nothing of a cause.");

    public static Provenance Noted(Provenance provenance, bool unknowns, int undefined)
    {
        if (unknowns) provenance = provenance.Noting("unknown numbers move with their people: each order uses the pairs in which all numbers are known, so their count differs from order to order");
        return undefined > 0 ? provenance.Noting(FormattableString.Invariant($"{undefined} orders gave no number and are left out")) : provenance;
    }

    /// <summary>Two sentences on the coefficients of a regression.</summary>
    public static string Reading(string outcome, string scale, IReadOnlyList<QapTerm> terms, string restsOn, bool exact, int orders, string? reason)
    {
        if (reason is { } none) return $"What goes with '{outcome}' is not told: {none}. Nothing is compared.";
        string each = string.Join(", ", terms.Select(t => $"{Size(t.Coefficient)} for each 1 more of '{t.Name}' (as far from 0: {Place(t)})"));
        return $"Over {restsOn}, {scale}'{outcome}' differs by {each}, the others held. "
            + $"As far from 0 is a share of {Orders(exact, orders)}: how unusual the number is if it does not matter who is who; it names no cause.";

        static string Size(double b) => b.ToString(Math.Abs(b) < 0.01 ? "0.0#####" : "0.0##", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        static string Place(QapTerm t) => t.Shares.Reason is { } why ? why : Of(t.Shares.AsFar);
    }
}
