namespace ResearchKit;

/// <summary>What QAP says of a step between two waves: the correlation of the ties, and a regression, linear and logistic, of the later ties on the earlier and on having one group.</summary>
/// <param name="Correlation">Of the weights of both.</param>
/// <param name="Regression">Of the later ties, 0 or 1; null where there are too many people.</param>
/// <param name="Logistic">The same with log odds; null where there are too many people.</param>
internal sealed record WaveStep(QapAssociation Correlation, QapRegression? Regression, QapLogistic? Logistic)
{
    /// <summary>More people than this are regressed only when everything is asked for: 2,000 logistic fits of all their pairs take minutes.</summary>
    public const int MostPeople = 400;

    public const string SameGroup = "same group";

    /// <summary>Of two waves; the groups are a predictor where there are any.</summary>
    public static WaveStep Of(LabelledNetwork before, LabelledNetwork after, Partition? groups, Draws draws, bool exact)
    {
        var correlation = Qap.Correlation(DyadMatrix.Of(before.Network).Named(before.Label), DyadMatrix.Of(after.Network).Named(after.Label), draws);
        if (!exact && Math.Max(before.Network.Count, after.Network.Count) > MostPeople) return new(correlation, null, null);
        var (earlier, later) = (DyadMatrix.Tied(before.Network).Named("tie in " + before.Label), DyadMatrix.Tied(after.Network).Named("tie in " + after.Label));
        var predictors = new List<(string Name, DyadMatrix Matrix)> { (earlier.Name, earlier) };
        if (groups is not null) predictors.Add((SameGroup, DyadMatrix.SameGroup(groups)));
        return new(correlation, Qap.Regression(later, predictors, draws: draws), Qap.LogisticRegression(later, predictors, draws: draws));
    }
}
