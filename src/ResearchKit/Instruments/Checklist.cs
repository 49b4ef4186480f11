namespace ResearchKit;

/// <summary>Scores of a questionnaire by dimension and wave, such as the Coordinated Action Checklist.</summary>
public static class Checklist
{
    /// <summary>The mean of a dimension.</summary>
    public static MeasureInfo DimensionInfo { get; } = new(
        "checklist-dimension",
        "Score of a dimension",
        "M_d = mean over persons of m_pd; m_pd = mean of the person's answers to the items of the dimension, if at least half of them (rounded up) are answered; beliefs left out, reversed items turned round; from 0 to 100: 100 (M_d - min)/(max - min)",
        "ResearchKit; the checklist: Wagemakers et al. 2010, doi 10.1177/1757975910375166",
        double.NegativeInfinity,
        double.PositiveInfinity);

    /// <summary>The share of favourable answers.</summary>
    public static MeasureInfo FavourableInfo { get; } = new(
        "checklist-favourable",
        "Favourable answers",
        "favourable = answers above the middle of the scale / answers given; unfavourable = answers below it / answers given",
        "ResearchKit",
        0,
        1);

    /// <summary>Agreement inside the partnership.</summary>
    public static MeasureInfo AgreementInfo { get; } = new(
        "checklist-agreement",
        "Agreement inside the partnership (r_wg)",
        "r_wg = 1 - s²/v for an item, r*_wg = 1 - (mean of s² over the items)/v for a dimension; s² = variance of the answers with n - 1; v = (A² - 1)/12, A = number of scale points (v = 2 for five); not clipped at 0",
        "James, Demaree & Wolf 1984, doi 10.1037/0021-9010.69.1.85; Lindell, Brandt & Whitney 1999, doi 10.1177/01466219922031257",
        -5,
        1);

    /// <summary>The change of a dimension between waves.</summary>
    public static MeasureInfo ChangeInfo { get; } = new(
        "checklist-change",
        "Change of a dimension",
        "mean over matched persons of m_pd(last wave) - m_pd(first wave); interval by t, and by the exact sign-flip test turned round",
        "ResearchKit; Hartigan 1969, J. Am. Stat. Assoc. 64:1303-1317",
        double.NegativeInfinity,
        double.PositiveInfinity);

    /// <summary>
    /// The scores of a questionnaire by dimension and wave, by the person route: first each person's mean, then the mean over persons. All respondents, and
    /// those matched over all waves.
    /// </summary>
    /// <remarks>
    /// Unit: persons. Interval: t over persons, none below 6, marked rough up to 10. One answer of a group (consensus, compiled) has n = 1: no interval, no
    /// agreement, not matched. Beliefs stay out of the dimension and stand among the items. Answers off the scale are left out and counted. A note says where the
    /// mean of the item means differs from the mean over persons by more than .1. Undefined: a dimension without an item that is no belief, a wave in
    /// which nobody answered half of the items. Source: <see cref="DimensionInfo"/>.
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <param name="instrumentId">The questionnaire; null: the one with id <c>cac</c>, else the first in ordinal order that has items.</param>
    /// <returns>The scores; without a questionnaire an empty result with a note.</returns>
    /// <exception cref="ArgumentException">No such questionnaire in the study.</exception>
    public static ChecklistResult Of(Study study, string? instrumentId = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        var (instrument, provenance) = Chosen(study, instrumentId);
        if (instrument is null) return new(null, [], [], [], [], [], provenance);
        var items = study.Tables.Items.Where(i => i.InstrumentId == instrument.Id).DistinctBy(i => i.Id, StringComparer.Ordinal)
            .OrderBy(i => i.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal).ToList();
        string[] dimensions = [.. items.Select(i => i.Dimension).Distinct(StringComparer.Ordinal)];
        var waves = study.Tables.Waves.Where(w => w.InstrumentId == instrument.Id).OrderBy(w => w.Opened).ThenBy(w => w.Id, StringComparer.Ordinal)
            .Select((w, i) => WaveAnswers.Of(study, instrument, w, i + 1)).ToList();
        provenance = provenance.Without("answers off the scale", waves.Sum(w => (long)w.Sheet.OffScale));
        if (waves.Any(w => !w.Wave.OfPersons)) provenance = provenance.Noting("A wave with one answer of the group has n = 1: no range, no agreement, and it is not matched.");
        var scores = new List<DimensionScore>();
        foreach (string dimension in dimensions)
        {
            List<Item> asked = [.. items.Where(i => i.Dimension == dimension && !i.Belief)];
            var matched = DimensionScoring.Matched(waves, asked);
            foreach (var wave in waves)
            {
                scores.Add(DimensionScoring.Of(wave, dimension, asked, Respondents.All, wave.Sheet.Persons, instrument, provenance));
                if (wave.Wave.OfPersons && waves.Count(w => w.Wave.OfPersons) > 1)
                    scores.Add(DimensionScoring.Of(wave, dimension, asked, Respondents.Matched, matched, instrument, provenance));
                if (DimensionScoring.RouteNote(wave, dimension, asked) is { } note) provenance = provenance.Noting(note);
            }
        }

        var itemScores = items.SelectMany(item => waves.Select(wave => DimensionScoring.Of(wave, item, instrument, provenance)));
        var changes = dimensions.Select(d => DimensionScoring.Change(waves, d, [.. items.Where(i => i.Dimension == d && !i.Belief)], instrument, provenance)).OfType<DimensionChange>();
        return new(instrument, dimensions, [.. waves.Select(w => w.Wave)], scores, [.. itemScores], [.. changes], provenance);
    }

    private static (Instrument? Instrument, Provenance Provenance) Chosen(Study study, string? id)
    {
        var all = study.Tables.Instruments.OrderBy(i => i.Id, StringComparer.Ordinal).ToList();
        if (id is not null)
            return (all.FirstOrDefault(i => i.Id == id) ?? throw new ArgumentException($"There is no questionnaire '{id}' in the study; there are: {string.Join(", ", all.Select(i => i.Id))}.", nameof(id)), study.Provenance);
        var withItems = all.Where(i => study.Tables.Items.Any(item => item.InstrumentId == i.Id)).ToList();
        var chosen = withItems.FirstOrDefault(i => i.Id == CoordinatedActionChecklist.Instrument.Id) ?? withItems.FirstOrDefault();
        if (chosen is null) return (null, study.Provenance.Noting("The study has no questionnaire with items."));
        return (chosen, withItems.Count == 1 ? study.Provenance : study.Provenance.Noting(
            $"The questionnaire is {chosen.Id}; the study has others: {string.Join(", ", withItems.Where(i => i != chosen).Select(i => i.Id))}."));
    }
}
