namespace ResearchKit.Tests;

public sealed class BradleyTerryTests
{
    [Fact]
    public void Fit_TwoPeople_SolvesTheEquationByHand()
    {
        // One pair, two contacts, both started by the first: r_2 = 1/r_1 by symmetry, and 2.5 = 2 r^2/(r^2 + 1) + r/(r + 1) for the first.
        var fit = new BradleyTerry(2, [0], [1]);
        fit.Fit([2], [2]);
        double r = fit.Strength[0];
        Assert.Equal(1, r * fit.Strength[1], 1e-11);
        Assert.Equal(2.5, 2 * r * r / (r * r + 1) + r / (r + 1), 1e-11);
        Assert.True(r > 1);
    }

    [Fact]
    public void Fit_EvenStarts_GivesStrengthOne()
    {
        var fit = new BradleyTerry(4, [0, 0, 1], [2, 3, 3]);
        fit.Fit([2, 4, 6], [1, 2, 3]);
        Assert.All(fit.Strength, r => Assert.Equal(1, r, 1e-12));
    }

    [Fact]
    public void Fit_OneSideStartsAll_StaysFinite()
    {
        var fit = new BradleyTerry(4, [0, 0, 1], [2, 3, 3]);
        Assert.InRange(fit.Fit([200, 400, 600], [200, 400, 600]), 1, BradleyTerry.Rounds);
        Assert.All(fit.Strength, r => Assert.True(double.IsFinite(r) && r > 0));
    }

    [Fact]
    public void Fit_SatisfiesTheScoreEquations_WhoeverIsOnWhichSide()
    {
        // Persons may stand on either side of a pair; each one's starts equal the expected ones, the fictitious half included.
        for (int seed = 1; seed <= 20; seed++)
        {
            var rng = new Rng(5, seed);
            int persons = 12, pairs = 30;
            int[] first = new int[pairs], second = new int[pairs], n = new int[pairs], x = new int[pairs];
            for (int d = 0; d < pairs; d++)
            {
                first[d] = rng.Below(persons);
                do second[d] = rng.Below(persons); while (second[d] == first[d]);
                n[d] = rng.Below(6);
                x[d] = rng.Below(n[d] + 1);
            }
            var fit = new BradleyTerry(persons, first, second);
            Assert.InRange(fit.Fit(n, x), 1, BradleyTerry.Rounds);
            var score = new double[persons];
            for (int i = 0; i < persons; i++) score[i] = 0.5 - fit.Strength[i] / (fit.Strength[i] + 1);
            for (int d = 0; d < pairs; d++)
            {
                double pi = fit.Strength[first[d]] / (fit.Strength[first[d]] + fit.Strength[second[d]]);
                score[first[d]] += x[d] - n[d] * pi;
                score[second[d]] += n[d] - x[d] - n[d] * (1 - pi);
            }
            Assert.All(score, s => Assert.Equal(0, s, 1e-9));
        }
    }
}
