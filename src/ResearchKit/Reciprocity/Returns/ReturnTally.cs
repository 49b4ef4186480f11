using System.Numerics;

namespace ResearchKit;

/// <summary>Starts of one group: how many are returned within the window, and the curve of those not yet returned. Starts can be taken out again.</summary>
/// <remarks>
/// Whole numbers only, so taking out and putting back leaves no trace. A row of bits says at which minutes something happens, so that a curve costs the
/// number of different lags, not the minutes of the window.
/// </remarks>
internal sealed class ReturnTally(int window)
{
    private readonly int[] _returned = new int[window + 1], _gone = new int[window + 1];
    private readonly ulong[] _bits = new ulong[window / 64 + 1];

    /// <summary>All starts.</summary>
    public long Starts { get; private set; }

    /// <summary>Starts that are observed for the whole window.</summary>
    public long Followed { get; private set; }

    /// <summary>Of these, the ones returned within the window.</summary>
    public long Returned { get; private set; }

    /// <summary>The share returned; NaN without a start that is observed for the whole window.</summary>
    public double Share => Followed == 0 ? double.NaN : (double)Returned / Followed;

    /// <summary>Takes all starts out.</summary>
    public void Clear()
    {
        (Starts, Followed, Returned) = (0, 0, 0);
        for (int word = 0; word < _bits.Length; word++)
        {
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
                _returned[word * 64 + BitOperations.TrailingZeroCount(bits)] = _gone[word * 64 + BitOperations.TrailingZeroCount(bits)] = 0;
            _bits[word] = 0;
        }
    }

    /// <summary>Puts a start in, or takes it out.</summary>
    public void Add(int lag, int left, int sign)
    {
        Starts += sign;
        if (left >= window)
        {
            Followed += sign;
            if (lag >= 0) Returned += sign;
        }
        int minute = lag >= 0 ? lag : Math.Min(left, window);
        if (lag >= 0) _returned[minute] += sign;
        else _gone[minute] += sign;
        if (_returned[minute] == 0 && _gone[minute] == 0) _bits[minute / 64] &= ~(1UL << (minute % 64));
        else _bits[minute / 64] |= 1UL << (minute % 64);
    }

    /// <summary>
    /// The restricted mean time in days: the integral from 0 to the window of the share not yet returned (Kaplan-Meier); NaN where no start is observed for
    /// the whole window.
    /// </summary>
    /// <param name="marks">Ascending minutes at which the curve is read.</param>
    /// <param name="heights">The share not yet returned at each of them.</param>
    public double Mean(ReadOnlySpan<int> marks, Span<double> heights)
    {
        heights.Fill(double.NaN);
        if (Followed == 0) return double.NaN;
        double share = 1, area = 0;
        long atRisk = Starts;
        int last = 0, mark = 0;
        for (int word = 0; word < _bits.Length; word++)
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                int minute = word * 64 + BitOperations.TrailingZeroCount(bits);
                while (mark < marks.Length && marks[mark] < minute) heights[mark++] = share;
                if (_returned[minute] > 0)
                {
                    area += share * (minute - last);
                    last = minute;
                    share *= 1 - (double)_returned[minute] / atRisk;
                }
                atRisk -= _returned[minute] + _gone[minute];
            }
        while (mark < marks.Length) heights[mark++] = share;
        return (area + share * (window - last)) / ReturnRule.Day;
    }

    /// <summary>Starts that are neither returned nor out of sight before this minute.</summary>
    public long AtRisk(int at)
    {
        long gone = 0;
        for (int minute = 0; minute < at; minute++) gone += _returned[minute] + _gone[minute];
        return Starts - gone;
    }

    /// <summary>The curve step by step: every lag at which a start is returned or is no longer observed.</summary>
    public IReadOnlyList<ReturnStep> Steps()
    {
        var steps = new List<ReturnStep>();
        double share = 1;
        long atRisk = Starts;
        for (int minute = 0; minute <= window; minute++)
        {
            if (_returned[minute] + _gone[minute] == 0) continue;
            if (_returned[minute] > 0) share *= 1 - (double)_returned[minute] / atRisk;
            steps.Add(new((double)minute / ReturnRule.Day, atRisk, _returned[minute], _gone[minute], share));
            atRisk -= _returned[minute] + _gone[minute];
        }
        return steps;
    }
}
