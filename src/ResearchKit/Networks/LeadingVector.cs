namespace ResearchKit;

/// <summary>Largest root and its vector of the 0/1 matrix of one component, by restarted Lanczos steps with full reorthogonalisation.</summary>
internal static class LeadingVector
{
    private const int Steps = 30, MostRestarts = 2_000;

    /// <summary>The root, the vector (positive) and whether it settled.</summary>
    /// <param name="skeleton">Who is tied to whom.</param>
    /// <param name="people">The people of the component.</param>
    /// <param name="place">Place of each of them in <paramref name="people"/>.</param>
    public static (double Root, double[] Vector, bool Settled) Of(Skeleton skeleton, List<int> people, int[] place)
    {
        int n = people.Count, most = Math.Min(Steps, n);
        var x = new double[n];
        for (int k = 0; k < n; k++) x[k] = skeleton.Degree(people[k]);
        Scale(x, 1 / Norm(x));
        var basis = new List<double[]>();
        var image = new double[n];
        double root = 0;
        for (int restart = 0; restart < MostRestarts; restart++)
        {
            basis.Clear();
            basis.Add(x);
            var inner = new double[most, most];
            for (int j = 0; j < most; j++)
            {
                Times(skeleton, people, place, basis[j], image);
                if (j == 0)
                {
                    root = Dot(basis[0], image);
                    double residual = 0;
                    for (int k = 0; k < n; k++) residual += (image[k] - root * x[k]) * (image[k] - root * x[k]);
                    if (Math.Sqrt(residual) <= 1e-13 * root) return (root, Positive(x), true);
                }
                // Twice is enough: the second pass takes out what rounding left.
                for (int pass = 0; pass < 2; pass++)
                {
                    for (int i = 0; i <= j; i++)
                    {
                        double part = Dot(basis[i], image);
                        if (pass == 0) inner[i, j] = inner[j, i] = part;
                        for (int k = 0; k < n; k++) image[k] -= part * basis[i][k];
                    }
                }
                double length = Norm(image);
                if (j + 1 == most || length <= 1e-14 * root) break;
                double[] next = [.. image];
                Scale(next, 1 / length);
                basis.Add(next);
            }
            double[] weights = Leading(inner, basis.Count);
            var turned = new double[n];
            for (int i = 0; i < basis.Count; i++)
            {
                for (int k = 0; k < n; k++) turned[k] += weights[i] * basis[i][k];
            }
            Scale(turned, 1 / Norm(turned));
            x = turned;
        }
        return (root, Positive(x), false);
    }

    private static void Times(Skeleton skeleton, List<int> people, int[] place, double[] x, double[] result)
    {
        for (int k = 0; k < result.Length; k++)
        {
            double sum = 0;
            foreach (int u in skeleton.Neighbours(people[k])) sum += x[place[u]];
            result[k] = sum;
        }
    }

    /// <summary>Vector of the largest root of a small symmetric matrix, by Jacobi rotations.</summary>
    private static double[] Leading(double[,] a, int n)
    {
        var v = new double[n, n];
        for (int i = 0; i < n; i++) v[i, i] = 1;
        for (int sweep = 0; sweep < 60; sweep++)
        {
            double off = 0, all = 0;
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++)
                {
                    all += a[i, j] * a[i, j];
                    if (i != j) off += a[i, j] * a[i, j];
                }
            }
            if (off <= 1e-32 * all) break;
            for (int p = 0; p < n; p++)
            {
                for (int q = p + 1; q < n; q++)
                {
                    if (a[p, q] == 0) continue;
                    double theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
                    double t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1)), c = 1 / Math.Sqrt(t * t + 1), s = t * c;
                    for (int k = 0; k < n; k++) (a[k, p], a[k, q]) = (c * a[k, p] - s * a[k, q], s * a[k, p] + c * a[k, q]);
                    for (int k = 0; k < n; k++) (a[p, k], a[q, k]) = (c * a[p, k] - s * a[q, k], s * a[p, k] + c * a[q, k]);
                    for (int k = 0; k < n; k++) (v[k, p], v[k, q]) = (c * v[k, p] - s * v[k, q], s * v[k, p] + c * v[k, q]);
                }
            }
        }
        int best = 0;
        for (int i = 1; i < n; i++)
        {
            if (a[i, i] > a[best, best]) best = i;
        }
        return [.. Enumerable.Range(0, n).Select(k => v[k, best])];
    }

    private static double[] Positive(double[] x)
    {
        double sign = x.Sum() < 0 ? -1 : 1;
        for (int k = 0; k < x.Length; k++) x[k] = Math.Max(0, sign * x[k]);
        return x;
    }

    private static double Dot(double[] x, double[] y)
    {
        double sum = 0;
        for (int k = 0; k < x.Length; k++) sum += x[k] * y[k];
        return sum;
    }

    private static double Norm(double[] x) => Math.Sqrt(Dot(x, x));

    private static void Scale(double[] x, double by)
    {
        for (int k = 0; k < x.Length; k++) x[k] *= by;
    }
}
