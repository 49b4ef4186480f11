using CsCheck;

namespace ResearchKit.Tests;

public sealed class MeasurePropertyTests
{
    private static readonly Gen<string[]> Studies = Gen.Select(Gen.ULong, Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[0, 60]).Select((seed, a, b, n) => RandomStudies.Lines(seed, a, b, n));

    private static readonly Func<Interactions, Estimate>[] Measures =
    [
        Initiation.Share, Initiation.Balance, Initiation.StartsPerPerson, i => Initiation.StartsPerPerson(i, Side.B), Initiation.ConvenedShare,
        Reciprocity.TurnShare, Mutuality.Share, Mutuality.Gap,
    ];

    [Fact]
    public void Relabelling_ChangesNothing()
        => Studies.Sample(lines =>
        {
            // c1 becomes c8, p3 becomes p6 and so on: order among the ids is turned round.
            var other = Acts.Of([.. lines.Select(l => string.Concat(l.Select(ch => char.IsAsciiDigit(ch) ? (char)('9' - (ch - '0')) : ch)))]).Interactions;
            var these = Acts.Of(lines).Interactions;
            foreach (var measure in Measures) Same(measure(these), measure(other), x => x, 1e-9);
        }, iter: 60);

    [Fact]
    public void SwappingTheSides_GivesOneLessTheShare()
        => Studies.Sample(lines =>
        {
            var swapped = new StudySettings { Roles = [new("coproducer", "coproducers", Side.B), new("professional", "professionals", Side.A)] };
            var (these, those) = (Acts.Of(lines).Interactions, Acts.Of(swapped, lines).Interactions);
            Same(Initiation.Share(these), Initiation.Share(those), s => 1 - s, 1e-12);
            Same(Initiation.Balance(these), Initiation.Balance(those), b => -b, 1e-12);
            Same(Initiation.StartsPerPerson(these, Side.A), Initiation.StartsPerPerson(those, Side.B), x => x, 1e-12);
            Same(Reciprocity.TurnShare(these), Reciprocity.TurnShare(those), x => x, 1e-12);
            Same(Mutuality.Share(these), Mutuality.Share(those), x => x, 1e-12);
            Same(Mutuality.Gap(these), Mutuality.Gap(those), x => x, 1e-9);
        }, iter: 60);

    [Fact]
    public void WritingEachActTwice_LeavesTheShareAndDoublesTheStarts()
        => Studies.Sample(lines =>
        {
            var (once, twice) = (Acts.Of(lines).Interactions, Acts.Of([.. lines, .. lines]).Interactions);
            var (one, two) = (Initiation.Share(once), Initiation.Share(twice));
            if (!one.IsDefined) return !two.IsDefined;
            // The same people stand behind it, and every replicate is the same: so is the range. Doubling acts buys no certainty.
            Same(one, two, x => x, 1e-9);
            Assert.Equal(2 * Initiation.StartsPerPerson(once).Value, Initiation.StartsPerPerson(twice).Value, 1e-9);
            return true;
        }, iter: 60);

    [Fact]
    public void EveryDefinedValueLiesInItsRange()
        => Studies.Sample(lines =>
        {
            var acts = Acts.Of(lines).Interactions;
            foreach (var e in Measures.Select(m => m(acts)))
            {
                Assert.Equal(double.IsNaN(e.Value), e.Reason is not null);
                if (!e.IsDefined) continue;
                Assert.InRange(e.Value, e.Measure.Low, e.Measure.High);
                Assert.True(e.Interval is null != e.NoInterval is null, "an interval, or the reason why there is none");
                if (e.Interval is { } i) Assert.True(e.Measure.Low <= i.Low && i.Low <= e.Value && e.Value <= i.High && i.High <= e.Measure.High);
            }
        }, iter: 100);

    [Fact]
    public void Bounds_OfStartersNotRecorded_HoldEveryWayToFillThemIn()
        => Studies.Sample(lines =>
        {
            var acts = Acts.Of(lines).Interactions;
            var (low, high) = (Initiation.Share(acts, new() { UnknownStarters = Assignment.ToB }), Initiation.Share(acts, new() { UnknownStarters = Assignment.ToA }));
            if (!Initiation.Share(acts).IsDefined) return;
            // The generator lists the unknown starter among the recipients, so either filling is an act across the sides.
            var filled = Acts.Of([.. lines.Select((l, k) => l.StartsWith('?') && l[2..].Split(',') is var two ? (k % 2 == 0 ? $"{two[0]}>{two[1]}" : $"{two[1]}>{two[0]}") : l)]).Interactions;
            Assert.InRange(Initiation.Share(filled).Value, low.Value - 1e-12, high.Value + 1e-12);
        }, iter: 60);

    private static void Same(Estimate one, Estimate other, Func<double, double> map, double tolerance)
    {
        Assert.Equal(one.Reason is null, other.Reason is null);
        Assert.Equal(one.Interval is null, other.Interval is null);
        if (!one.IsDefined) return;
        Assert.Equal(map(one.Value), other.Value, tolerance);
        if (one.Interval is not { } a || other.Interval is not { } b) return;
        double[] ends = [map(a.Low), map(a.High)];
        Assert.Equal(ends.Min(), b.Low, tolerance * 10);
        Assert.Equal(ends.Max(), b.High, tolerance * 10);
    }
}
