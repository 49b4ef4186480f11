namespace ResearchKit;

/// <summary>The mirrored pairs of one questionnaire, wave by wave.</summary>
internal sealed class MirrorReading
{
    private readonly Provenance _provenance;

    public MirrorReading(Study study, Instrument instrument, ILookup<string, Response> responses, Provenance provenance)
    {
        _provenance = provenance;
        var items = study.Tables.Items.Where(i => i.InstrumentId == instrument.Id).DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, StringComparer.Ordinal);
        Waves = [.. study.Tables.Waves.Where(w => w.InstrumentId == instrument.Id).OrderBy(w => w.Opened).ThenBy(w => w.Id, StringComparer.Ordinal)
            .Select((w, k) => new MirrorSheet(study, instrument, w, k + 1, responses[w.Id]))];
        Pairs = [.. items.Values.Where(i => i.MirrorOf is not null && items.ContainsKey(i.MirrorOf)).OrderBy(i => items[i.MirrorOf!].Ordinal).ThenBy(i => i.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal)
            // Two items that name each other are one pair.
            .Where(i => items[i.MirrorOf!].MirrorOf != i.Id || string.CompareOrdinal(i.MirrorOf, i.Id) < 0)
            .Select(i => PairOf(instrument, items[i.MirrorOf!], i))];
    }

    public IReadOnlyList<MirrorSheet> Waves { get; }

    public IReadOnlyList<MirroredPair> Pairs { get; }

    /// <summary>The pair in every wave that asked it, and the matched in the first and the last that people answered alone.</summary>
    public IEnumerable<MirroredGap> Gaps(MirroredPair pair)
    {
        foreach (var wave in Waves.Where(w => w.Asks(pair.Item, pair.Mirror))) yield return Gap(pair, wave, Respondents.All, null);
        if (Ends(pair) is not { } ends) yield break;
        var matched = Matched(pair, ends);
        foreach (var wave in new[] { ends.First, ends.Last }) yield return Gap(pair, wave, Respondents.Matched, matched);
    }

    /// <summary>How the same people's answers moved; null when the pair was not asked in two waves that people answered alone.</summary>
    public MirroredChange? Change(MirroredPair pair)
    {
        if (Ends(pair) is not { } ends) return null;
        var matched = Matched(pair, ends);
        double[] Moved(Side side) => [.. ends.First.On(side).Where(matched.Contains).Select(p => ends.Last.To(pair, p) - ends.First.To(pair, p))];
        double[] a = Moved(Side.A), b = Moved(Side.B);
        double width = pair.Instrument.Max - pair.Instrument.Min;
        var (range, none) = PersonMean.Difference(a, b, -2 * width, 2 * width);
        return new(pair, ends.First.Wave, ends.Last.Wave, Of(a), Of(b), a.Length == 0 || b.Length == 0
            ? Estimate.Undefined(MirroredItems.PairInfo, 0, "persons", _provenance, "nobody of one side answered in both waves")
            : new(MirroredItems.PairInfo, PersonMean.Of(a) - PersonMean.Of(b), a.Length + b.Length, "persons", _provenance) { Interval = range, NoInterval = none });

        Estimate Of(double[] moved)
        {
            if (moved.Length == 0) return Estimate.Undefined(MirroredItems.PairInfo, 0, "persons", _provenance, "nobody of the side answered in both waves");
            var (interval, why) = PersonMean.Interval(moved, -width, width);
            return new(MirroredItems.PairInfo, PersonMean.Of(moved), moved.Length, "persons", _provenance) { Interval = interval, NoInterval = why };
        }
    }

    private static HashSet<string> Matched(MirroredPair pair, (MirrorSheet First, MirrorSheet Last) ends)
    {
        // The same side both times: who changed sides is on neither.
        IEnumerable<string> Both(Side side) => ends.First.Answers(pair, side).Select(a => a.Person).Intersect(ends.Last.Answers(pair, side).Select(a => a.Person), StringComparer.Ordinal);
        return new(Both(Side.A).Concat(Both(Side.B)), StringComparer.Ordinal);
    }

    private (MirrorSheet First, MirrorSheet Last)? Ends(MirroredPair pair)
    {
        var alone = Waves.Where(w => w.Wave.OfPersons && w.Asks(pair.Item, pair.Mirror)).ToList();
        return alone.Count < 2 ? null : (alone[0], alone[^1]);
    }

    private MirroredGap Gap(MirroredPair pair, MirrorSheet wave, Respondents who, HashSet<string>? only)
    {
        double[] Values(Side side) => [.. wave.Answers(pair, side).Where(a => only is null || only.Contains(a.Person)).Select(a => a.Value)];
        double[] a = Values(Side.A), b = Values(Side.B);
        return new(pair, wave.Wave, who, MirroredMeans.Mean(pair.Instrument, a, wave.Wave.OfPersons, _provenance), MirroredMeans.Mean(pair.Instrument, b, wave.Wave.OfPersons, _provenance),
            MirroredMeans.Gap(MirroredItems.PairInfo, pair.Instrument, a, b, wave.Wave.OfPersons, _provenance));
    }

    private MirroredPair PairOf(Instrument instrument, Item item, Item mirror)
    {
        // Which of the two was put to side a shows in who answered it.
        int By(Item one, Side side) => Waves.Sum(w => w.On(side).Count(p => !double.IsNaN(w.Sheet.To(one, p))));
        bool swapped = By(mirror, Side.A) + By(item, Side.B) > By(item, Side.A) + By(mirror, Side.B);
        return swapped ? new(instrument, item, mirror, mirror.Short, item.Short) : new(instrument, item, mirror, item.Short, mirror.Short);
    }
}
