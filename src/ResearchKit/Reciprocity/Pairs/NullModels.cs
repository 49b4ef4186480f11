namespace ResearchKit;

/// <summary>Null models, each a way to draw another data set that any measure can be compared with; see <see cref="Chance"/>.</summary>
public static partial class NullModels
{
    /// <summary>
    /// One coin per contact decides which side started it, with the chance of the two people (Bradley-Terry strengths): who meets whom, how often and who
    /// is active or sought stay; whether starting is returned is left to chance. The main model for "more two-way than this amount of contact implies?".
    /// The chances are fitted to the same contacts and follow chance too: compare <see cref="Mutuality.Gap"/>, which takes that out of the data
    /// and of each draw alike, rather than a share.
    /// </summary>
    public static Randomised<Interactions> RandomStarter { get; } = StarterCoins.Model(StarterModel.PersonSpecific);

    /// <summary>As <see cref="RandomStarter"/>, with the observed share of starts of side a for every contact.</summary>
    public static Randomised<Interactions> ObservedStarter { get; } = StarterCoins.Model(StarterModel.Observed);

    /// <summary>As <see cref="RandomStarter"/>, with one half for every contact.</summary>
    public static Randomised<Interactions> EvenStarter { get; } = StarterCoins.Model(StarterModel.Even);
}
