namespace ResearchKit;

/// <summary>
/// Share and mean time under <see cref="NullModels.ShiftedActs"/>: the same draws as <see cref="Chance.Compare"/> makes, without making the acts anew. Only days
/// move, so who counts how is looked up once.
/// </summary>
internal static class ReturnDraws
{
    /// <summary>Share and mean of each group against chance; a group without a defined value has none.</summary>
    public static (Comparison Share, Comparison Mean)?[] Of(ReturnSides sides, Interactions interactions, Draws draws)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws.Count, nameof(draws));
        const int groups = 3;
        var contacts = sides.Contacts;
        var shifts = ShiftedActs.Of(interactions);
        int[] ranks = Array.ConvertAll(sides.Places, shifts.Rank);
        var values = new double[draws.Count * groups * 2];
        int done = 0, step = Math.Max(1, draws.Count / 100);
        Parallel.For(0, draws.Count, new() { MaxDegreeOfParallelism = draws.Threads ?? -1, CancellationToken = draws.Cancel },
            () => (Days: new int[contacts.Count], Lags: new int[contacts.Count], Tallies: Enumerable.Range(0, groups).Select(_ => new ReturnTally(sides.Rule.Minutes)).ToArray()),
            (i, _, own) =>
            {
                int[] offsets = shifts.Offsets(new Rng(draws.Seed, i));
                for (int k = 0; k < own.Days.Length; k++) own.Days[k] = shifts.Move(sides.Places[contacts.Act[k]], contacts.Time[k] / ReturnRule.Day, offsets);
                var moved = contacts.Moved(own.Days, ranks);
                var matcher = new ReplyMatcher(moved, sides.Rule.Minutes, sides.Rule.TiesAnswer);
                foreach (var tally in own.Tallies) tally.Clear();
                for (int p = 0; p < moved.Pairs; p++) matcher.Match(p, default, own.Lags);
                for (int k = 0; k < moved.Count; k++)
                {
                    own.Tallies[moved.Group[k]].Add(own.Lags[k], moved.Left[k], 1);
                    own.Tallies[ReturnSides.Both].Add(own.Lags[k], moved.Left[k], 1);
                }
                for (int g = 0; g < groups; g++)
                    (values[(i * groups + g) * 2], values[(i * groups + g) * 2 + 1]) = (own.Tallies[g].Share, own.Tallies[g].Mean([], []));
                int now = Interlocked.Increment(ref done);
                if (now % step == 0 || now == draws.Count) draws.Progress?.Report((double)now / draws.Count);
                return own;
            }, _ => { });
        Comparison Compare(Estimate observed, int place)
            => Chance.Against(observed, [.. Enumerable.Range(0, draws.Count).Select(i => values[i * groups * 2 + place])], NullModels.ShiftedActs, draws);
        return [.. Enumerable.Range(0, groups).Select(g => sides.Measure[g].Followed == 0 ? null
            : ((Comparison, Comparison)?)(Compare(sides.Share(g), g * 2), Compare(sides.Mean(g), g * 2 + 1)))];
    }
}
