namespace ResearchKit;

/// <summary>The arithmetic of <see cref="Checklist"/>.</summary>
internal static class DimensionScoring
{
    private const string GroupAnswer = "one answer of the group";

    /// <summary>Who has a score in every wave that people answered alone.</summary>
    public static IReadOnlyList<string> Matched(IReadOnlyList<WaveAnswers> waves, IReadOnlyList<Item> items)
    {
        var alone = waves.Where(w => w.Wave.OfPersons).ToList();
        return alone.Count == 0 ? [] : [.. alone[0].Sheet.Persons.Where(p => alone.All(w => !double.IsNaN(w.Sheet.Mean(p, items))))];
    }

    /// <summary>A dimension in a wave.</summary>
    public static DimensionScore Of(
        WaveAnswers wave, string dimension, IReadOnlyList<Item> items, Respondents who, IReadOnlyCollection<string> persons, Instrument instrument, Provenance provenance)
    {
        var roster = new Roster(persons);
        double[] means = [.. roster.Ids.Select(p => wave.Sheet.Mean(p, items))];
        var answers = items.Select(i => wave.Sheet.To(i, roster.Ids)).ToList();
        var mean = Mean(Checklist.DimensionInfo, [.. means.Where(m => !double.IsNaN(m))], wave.Wave, instrument, provenance, items.Count == 0 ? "the dimension has no item that is no belief" : "nobody answered half of its items");
        var (favourable, unfavourable) = Shares([.. answers.SelectMany(a => a)], wave.Wave, roster.Count, instrument, provenance);
        return new(
            wave.Wave,
            dimension,
            who,
            mean,
            (mean.Value - instrument.Min) / (instrument.Max - instrument.Min) * 100,
            favourable,
            unfavourable,
            Agreement([.. answers.Where(a => a.Count >= 2)], wave.Wave, roster.Count, instrument, provenance),
            new(Checklist.DimensionInfo, roster, means, provenance));
    }

    /// <summary>An item in a wave.</summary>
    public static ItemScore Of(WaveAnswers wave, Item item, Instrument instrument, Provenance provenance)
    {
        var answers = wave.Sheet.To(item, wave.Sheet.Persons);
        var (favourable, unfavourable) = Shares(answers, wave.Wave, answers.Count, instrument, provenance);
        double lowest = answers.Count == 0 ? double.NaN : answers.Min(), highest = answers.Count == 0 ? double.NaN : answers.Max();
        return new(
            wave.Wave,
            item,
            Mean(Checklist.DimensionInfo, answers, wave.Wave, instrument, provenance, "nobody answered it"),
            favourable,
            unfavourable,
            Agreement(answers.Count >= 2 ? [answers] : [], wave.Wave, answers.Count, instrument, provenance),
            lowest,
            highest,
            highest - lowest >= 0.75 * (instrument.Max - instrument.Min));
    }

    /// <summary>The change from the first to the last wave that people answered alone; null when there are not two.</summary>
    public static DimensionChange? Change(IReadOnlyList<WaveAnswers> waves, string dimension, IReadOnlyList<Item> items, Instrument instrument, Provenance provenance)
    {
        var alone = waves.Where(w => w.Wave.OfPersons).ToList();
        if (alone.Count < 2) return null;
        var (first, last) = (alone[0], alone[^1]);
        var both = first.Sheet.Persons.Select(p => (Earlier: first.Sheet.Mean(p, items), Later: last.Sheet.Mean(p, items))).Where(p => !double.IsNaN(p.Earlier) && !double.IsNaN(p.Later)).ToList();
        double[] differences = [.. both.Select(p => p.Later - p.Earlier)];
        double width = instrument.Max - instrument.Min;
        var (interval, none) = PersonMean.Interval(differences, -width, width);
        var (flip, noFlip) = SignFlip.Interval(differences);
        var difference = both.Count == 0
            ? Estimate.Undefined(Checklist.ChangeInfo, 0, "persons", provenance, "nobody has a score in both waves")
            : new Estimate(Checklist.ChangeInfo, PersonMean.Of(differences), both.Count, "persons", provenance) { Interval = interval, NoInterval = none };
        return new(
            dimension,
            first.Wave,
            last.Wave,
            PersonMean.Of([.. both.Select(p => p.Earlier)]),
            PersonMean.Of([.. both.Select(p => p.Later)]),
            difference,
            flip,
            noFlip,
            Leavers(alone, items, provenance));
    }

    /// <summary>A note where the mean of the item means lies more than .1 from the mean over persons; null elsewhere.</summary>
    public static string? RouteNote(WaveAnswers wave, string dimension, IReadOnlyList<Item> items)
    {
        double[] itemMeans = [.. items.Select(i => PersonMean.Of(wave.Sheet.To(i, wave.Sheet.Persons))).Where(m => !double.IsNaN(m))];
        double[] personMeans = [.. wave.Sheet.Persons.Select(p => wave.Sheet.Mean(p, items)).Where(m => !double.IsNaN(m))];
        double byItem = PersonMean.Of(itemMeans), byPerson = PersonMean.Of(personMeans);
        return Math.Abs(byItem - byPerson) > 0.1 + 1e-12
            ? FormattableString.Invariant($"{dimension}, {wave.Wave.Label}: the mean of the item means is {byItem:0.00}, the mean over persons {byPerson:0.00}: missing answers matter here.")
            : null;
    }

    private static Estimate Leavers(IReadOnlyList<WaveAnswers> alone, IReadOnlyList<Item> items, Provenance provenance)
    {
        double[] last = [.. alone.SelectMany(w => w.Sheet.Persons).Distinct(StringComparer.Ordinal).Where(p => double.IsNaN(alone[^1].Sheet.Mean(p, items)))
            .Select(p => alone.Select(w => w.Sheet.Mean(p, items)).LastOrDefault(m => !double.IsNaN(m), double.NaN)).Where(m => !double.IsNaN(m))];
        return last.Length == 0
            ? Estimate.Undefined(Checklist.DimensionInfo, 0, "persons", provenance, "nobody left after an earlier wave")
            : new(Checklist.DimensionInfo, PersonMean.Of(last), last.Length, "persons", provenance);
    }

    private static Estimate Mean(MeasureInfo info, IReadOnlyCollection<double> values, ChecklistWave wave, Instrument instrument, Provenance provenance, string undefined)
    {
        if (values.Count == 0) return Estimate.Undefined(info, 0, "persons", provenance, undefined);
        var (interval, none) = wave.OfPersons ? PersonMean.Interval(values, instrument.Min, instrument.Max) : (null, GroupAnswer);
        return new(info, PersonMean.Of(values), wave.OfPersons ? values.Count : 1, "persons", provenance) { Interval = interval, NoInterval = none };
    }

    private static (Estimate Favourable, Estimate Unfavourable) Shares(IReadOnlyCollection<double> answers, ChecklistWave wave, int persons, Instrument instrument, Provenance provenance)
    {
        double middle = (instrument.Min + instrument.Max) / 2.0;
        return (Share(answers.Count(a => a > middle)), Share(answers.Count(a => a < middle)));

        Estimate Share(int count) => answers.Count == 0
            ? Estimate.Undefined(Checklist.FavourableInfo, 0, "persons", provenance, "no answers")
            : new(Checklist.FavourableInfo, (double)count / answers.Count, wave.OfPersons ? persons : 1, "persons", provenance) { Numerator = count, Denominator = answers.Count };
    }

    private static Estimate Agreement(IReadOnlyList<List<double>> answers, ChecklistWave wave, int persons, Instrument instrument, Provenance provenance)
    {
        if (!wave.OfPersons) return Estimate.Undefined(Checklist.AgreementInfo, 1, "persons", provenance, GroupAnswer);
        if (answers.Count == 0) return Estimate.Undefined(Checklist.AgreementInfo, persons, "persons", provenance, "no item with two answers");
        double points = instrument.Max - instrument.Min + 1, even = (points * points - 1) / 12;
        return new(Checklist.AgreementInfo, 1 - PersonMean.Of([.. answers.Select(a => PersonMean.Variance(a))]) / even, persons, "persons", provenance);
    }
}
