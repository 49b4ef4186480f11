namespace ResearchKit;

/// <summary>Ties to other groups, summed over the people of one group or of all.</summary>
/// <param name="People">People with a group whose ties are known.</param>
/// <param name="Ties">Their ties to people of other groups.</param>
/// <param name="Reaching">People with such a tie to somebody who answered.</param>
/// <param name="Answered">Ties to those.</param>
/// <param name="Returned">Ties of those that are reported back.</param>
/// <param name="Shares">Sum of the people's own shares.</param>
internal sealed record CrossGroupSum(long People, long Ties, long Reaching, long Answered, long Returned, double Shares)
{
    private const string NoTie = "there is no tie to a person of another group";

    public Estimate MeanOutDegree(Provenance provenance) => People == 0
        ? Estimate.Undefined(CrossGroupReciprocity.OutDegreeInfo, 0, "persons", provenance, "there is nobody with a group")
        : new(CrossGroupReciprocity.OutDegreeInfo, (double)Ties / People, People, "persons", provenance) { Numerator = Ties, Denominator = People };

    public Estimate MeanShare(Provenance provenance) => Reaching == 0
        ? Estimate.Undefined(CrossGroupReciprocity.ShareInfo, 0, "persons", provenance, NoTie)
        : new(CrossGroupReciprocity.ShareInfo, Shares / Reaching, Reaching, "persons", provenance) { Numerator = Shares, Denominator = Reaching };

    public Estimate Pooled(Provenance provenance) => Answered == 0
        ? Estimate.Undefined(CrossGroupReciprocity.PooledInfo, 0, "ties", provenance, NoTie)
        : new(CrossGroupReciprocity.PooledInfo, (double)Returned / Answered, Answered, "ties", provenance) { Numerator = Returned, Denominator = Answered };
}
