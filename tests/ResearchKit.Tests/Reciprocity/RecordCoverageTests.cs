namespace ResearchKit.Tests;

public sealed class RecordCoverageTests
{
    [Fact]
    public void Of_RecordersChannelsCycles_AsWorkedByHand()
    {
        // w1 records acts 1-3 (January, January, March: two months), w2 acts 4 and 5 (March); act 6 has no recorder. Act 5 has no starter.
        var tables = Acts.Of("c1>p1", "p1>c1", "p1>c1", "p1>c1", "?>c1", "!p1>c1").Tables;
        int[] months = [1, 1, 3, 3, 3, 4];
        string?[] by = ["w1", "w1", "w1", "w2", "w2", null];
        var kinds = new[] { InteractionKind.Phone, InteractionKind.Phone, InteractionKind.Phone, InteractionKind.Meeting, InteractionKind.Meeting, InteractionKind.Meeting };
        var study = new Study(StudySettings.Default, tables with { Interactions = [.. tables.Interactions.Select((i, k) => i with { Start = new(2024, months[k], k + 1), RecordedBy = by[k], Kind = kinds[k] })] });
        var coverage = RecordCoverage.Of(study);
        // Three recorder-months in all (w1 January and March, w2 March); five contacts with a recorder: 5/3 a recorder-month.
        Assert.Equal((6L, 1L, 3L, 5L), (coverage.All.Contacts, coverage.All.UnknownStarters, coverage.All.RecorderMonths, coverage.All.RecordedBySomebody));
        Assert.Equal(5.0 / 3, coverage.All.ContactsPerRecorderMonth, 15);
        Assert.Equal(["w1", "w2"], coverage.Recorders.Select(r => r.Label));
        Assert.Equal([2L, 1L], coverage.Recorders.Select(r => r.RecorderMonths));
        // Chosen contacts across the sides: 1 by the coproducer, 3 by the professional; the standing meeting is not a start.
        Assert.Equal((1.0, 3.0), (coverage.All.StartsA, coverage.All.StartsB));
        Assert.Equal([("meeting", 3L), ("phone", 3L)], coverage.Channels.Select(c => (c.Label, c.Contacts)));
        Assert.Equal("the verdict is \"cannot tell\": there is nothing to change", coverage.Tipping.Reason);
        Assert.Equal("T22-record-coverage", coverage.ToTable().Id);
    }

    [Fact]
    public void Tipping_IsTheSmallestThatChangesTheVerdict()
    {
        var study = Acts.Of(Lean());
        var coverage = RecordCoverage.Of(study);
        Assert.Equal(Verdict.Lower, coverage.Starts.Verdict);
        var tipping = coverage.Tipping;
        Assert.Equal(Side.A, tipping.Side);
        long u = tipping.Unlogged!.Value;
        // The example of docs/measures/tipping-point.md.
        Assert.Equal((46.0, 200.0, 55L), (tipping.Recorded, coverage.Starts.Estimate.Denominator, u));
        Assert.Equal((tipping.Recorded + u) / tipping.Recorded, tipping.Ratio, 1e-15);
        // By the definition: the verdict from the interval of the reweighted share, one number at a time.
        for (long k = 0; k <= u; k++) Assert.Equal(k < u, Excludes(study, (tipping.Recorded + k) / tipping.Recorded));
        Assert.Equal(Verdict.CannotTell, tipping.Becomes);
    }

    [Fact]
    public void Tipping_NoStartOfThatSide_IsNotDefined()
    {
        // Coproducers start nothing: the share is 0, no interval, cannot tell.
        var coverage = RecordCoverage.Of(Acts.Of([.. Enumerable.Range(0, 40).Select(k => $"p{k % 8}>c{k % 7}")]));
        Assert.Null(coverage.Tipping.Unlogged);
        Assert.True(double.IsNaN(coverage.TippingEstimate.Value));
        Assert.NotNull(coverage.TippingEstimate.Reason);
    }

    // Ten on each side; coproducers start about a quarter.
    private static string[] Lean()
    {
        var rng = new Rng(9);
        return [.. Enumerable.Range(0, 200).Select(k => (C: k % 10, P: (k * 3 + k / 10) % 10)).Select(d => rng.Chance(0.25) ? $"c{d.C}>p{d.P}" : $"p{d.P}>c{d.C}")];
    }

    // Brute force: the share and its two-way interval with coproducers' starts weighted, replicate by replicate, from the objects.
    private static bool Excludes(Study study, double weight)
    {
        var all = study.Interactions;
        double Share(IEnumerable<Interaction> acts)
        {
            double a = acts.Count(i => i.InitiatorId![0] == 'c') * weight, b = acts.Count(i => i.InitiatorId![0] == 'p');
            return a / (a + b);
        }
        bool Has(Interaction i, string p) => i.InitiatorId == p || i.RecipientIds.Contains(p);
        double[] Without(char side) => [.. study.Participants.Where(p => p.Id[0] == side).Select(p => Share(all.Where(i => !Has(i, p.Id))))];
        var pairs = all.Select(i => (A: i.InitiatorId![0] == 'c' ? i.InitiatorId : i.RecipientIds[0], B: i.InitiatorId[0] == 'p' ? i.InitiatorId : i.RecipientIds[0])).Distinct();
        var result = Jackknife.TwoWay(Share(all), Without('c'), Without('p'), [.. pairs.Select(d => Share(all.Where(i => !(Has(i, d.A!) && Has(i, d.B!)))))], JackknifeScale.Logit, 0, 1);
        return result.Interval is { } range && !range.Contains(0.5);
    }
}
