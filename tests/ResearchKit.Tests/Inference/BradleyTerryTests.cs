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

    [Fact]
    public void Fit_BegunElsewhere_EndsAtTheSameStrengths()
    {
        for (int seed = 1; seed <= 20; seed++)
        {
            var (fit, n, x) = Across(seed);
            fit.Fit(n, x);
            double[] cold = [.. fit.Strength];
            n[3] = x[3] = 0;
            fit.Fit(n, x);
            double[] without = [.. fit.Strength];
            fit.Fit(n, x, cold);
            for (int i = 0; i < cold.Length; i++) Assert.Equal(0, fit.Strength[i] / without[i] - 1, 1e-12);
        }
    }

    [Fact]
    public void Settle_TwoPeople_AsWorkedByHand()
    {
        // r and 1/r; H = [w + f, -w; -w, w + f] with w = 2q(1 - q), q = r^2/(r^2 + 1) and f = s(1 - s), s = r/(r + 1). a = (1, -1) is an eigenvector
        // with value 2w + f: the variance of log(r_1/r_2) is 2/(2w + f), and the step away from the fictitious contacts is +-(s - 1/2)/(2w + f).
        var fit = new BradleyTerry(2, [0], [1]);
        fit.Fit([2], [2]);
        double r = fit.Strength[0], q = r * r / (r * r + 1), w = 2 * q * (1 - q), s = r / (r + 1), f = s * (1 - s);
        double[] free = new double[2], spread = new double[1];
        fit.Settle([2], [], free, spread);
        Assert.Equal(2 / (2 * w + f), spread[0], 1e-9);
        Assert.Equal(r * Math.Exp((s - 0.5) / (2 * w + f)), free[0], 1e-9);
        Assert.Equal(1 / free[0], free[1], 1e-9);
    }

    [Fact]
    public void Settle_ManyPeople_IsTheInverseOfTheCurvature()
    {
        // The whole matrix, inverted by Gauss and Jordan, against the block elimination; a contact of two pairs has one coin.
        for (int seed = 1; seed <= 10; seed++)
        {
            var (fit, n, x) = Across(seed);
            fit.Fit(n, x);
            int m = fit.Strength.Length;
            double Q(int d) => fit.Strength[First[d]] / (fit.Strength[First[d]] + fit.Strength[Second[d]]);
            double[,] h = new double[m, m], j = new double[m, m];
            for (int i = 0; i < m; i++) h[i, i] = fit.Strength[i] / (fit.Strength[i] + 1) / (fit.Strength[i] + 1);
            for (int d = 0; d < n.Length; d++) Add(h, d, d, n[d] * Q(d) * (1 - Q(d)));
            int[] pairs = [0, 1];
            double mean = (Q(0) + Q(1)) / 2;
            foreach (int d in pairs) foreach (int e in pairs) Add(j, d, e, mean * (1 - mean) - (d == e ? Q(d) * (1 - Q(d)) : 0));
            var g = Inverse(h);
            double[] free = new double[m], spread = new double[n.Length], plain = new double[n.Length];
            fit.Settle(n, [null, pairs], free, spread);
            fit.Settle(n, [], free, plain);
            for (int d = 0; d < n.Length; d++)
            {
                double[] u = [.. Enumerable.Range(0, m).Select(i => g[i, First[d]] - g[i, Second[d]])];
                double own = u[First[d]] - u[Second[d]], more = 0;
                for (int i = 0; i < m; i++) for (int k = 0; k < m; k++) more += u[i] * j[i, k] * u[k];
                Assert.Equal(n[d] < 2 ? 0 : own, plain[d], 1e-10);
                Assert.Equal(n[d] < 2 ? 0 : own + more, spread[d], 1e-10);
            }
        }
    }

    [Fact]
    public void Settle_ManyHundredPeople_TakesOutTheFictitiousContactsToo()
    {
        // 420 people in a ring of pairs, more than are fitted by Newton: the step solves H x = r/(r + 1) - 1/2.
        int m = 420;
        int[] first = [.. Enumerable.Range(0, m / 2).SelectMany(i => new[] { i, i })], second = [.. Enumerable.Range(0, m / 2).SelectMany(i => new[] { m / 2 + i, m / 2 + (i + 1) % (m / 2) })];
        var rng = new Rng(8);
        int[] n = [.. first.Select(_ => 1 + rng.Below(5))], x = [.. n.Select(k => rng.Below(k + 1))];
        var fit = new BradleyTerry(m, first, second);
        Assert.InRange(fit.Fit(n, x), 1, BradleyTerry.Rounds);
        double[] free = new double[m], spread = new double[n.Length], step = new double[m], left = new double[m];
        fit.Settle(n, [], free, spread);
        for (int i = 0; i < m; i++)
        {
            step[i] = Math.Log(free[i] / fit.Strength[i]);
            double q = fit.Strength[i] / (fit.Strength[i] + 1);
            left[i] = q - 0.5 - q * (1 - q) * step[i];
        }
        for (int d = 0; d < n.Length; d++)
        {
            double q = fit.Strength[first[d]] / (fit.Strength[first[d]] + fit.Strength[second[d]]), w = n[d] * q * (1 - q) * (step[first[d]] - step[second[d]]);
            left[first[d]] -= w;
            left[second[d]] += w;
            Assert.Equal(n[d] >= 2, spread[d] > 0);
        }
        Assert.All(left, v => Assert.Equal(0, v, 1e-3));
    }

    private static readonly int[] First = [.. Enumerable.Range(0, 30).Select(d => d % 5)], Second = [.. Enumerable.Range(0, 30).Select(d => 5 + d % 7)];

    private static (BradleyTerry Fit, int[] N, int[] X) Across(int seed)
    {
        var rng = new Rng(9, seed);
        int[] n = [.. First.Select((_, d) => d < 2 ? 2 : rng.Below(5))], x = [.. n.Select(k => rng.Below(k + 1))];
        return (new(12, First, Second), n, x);
    }

    private static void Add(double[,] to, int d, int e, double value)
    {
        to[First[d], First[e]] += value;
        to[Second[d], Second[e]] += value;
        to[First[d], Second[e]] -= value;
        to[Second[d], First[e]] -= value;
    }

    private static double[,] Inverse(double[,] matrix)
    {
        int m = matrix.GetLength(0);
        var a = (double[,])matrix.Clone();
        var b = new double[m, m];
        for (int i = 0; i < m; i++) b[i, i] = 1;
        for (int p = 0; p < m; p++)
        {
            double pivot = a[p, p];
            for (int k = 0; k < m; k++) (a[p, k], b[p, k]) = (a[p, k] / pivot, b[p, k] / pivot);
            for (int i = 0; i < m; i++)
            {
                if (i == p) continue;
                double factor = a[i, p];
                for (int k = 0; k < m; k++) (a[i, k], b[i, k]) = (a[i, k] - factor * a[p, k], b[i, k] - factor * b[p, k]);
            }
        }
        return b;
    }
}
