namespace ResearchKit.Simulation;

/// <summary>One contact: the side that starts it, its starter on that side, and who is addressed on the other side.</summary>
internal readonly record struct Contact(bool FromA, int Starter, int[] Recipients)
{
    /// <summary>Whether it makes pairs: at most three people.</summary>
    public bool MakesPairs => Recipients.Length <= 2;

    /// <summary>Member on side a and on side b of its k-th pair.</summary>
    public (int A, int B) Pair(int k) => FromA ? (Starter, Recipients[k]) : (Recipients[k], Starter);
}
