namespace ResearchKit.Simulation;

/// <summary>The people of one partnership: how much they lean to starting and how active they are; then their pairs.</summary>
internal sealed class People
{
    private readonly World _world;
    private readonly Size _size;
    private readonly double[] _leanA, _leanB, _activeA, _activeB, _sumA, _sumB, _leanOfPair, _sums;

    public People(World world, Size size, Dice dice)
    {
        (_world, _size) = (world, size);
        (_leanA, _activeA) = Draw(size.A);
        (_leanB, _activeB) = Draw(size.B);
        (_sumA, _sumB) = (Sums(_activeA), Sums(_activeB));
        (_leanOfPair, _sums) = (new double[size.A * size.B], new double[size.A * size.B]);
        Meet(dice);

        (double[] Lean, double[] Active) Draw(int people)
        {
            double[] lean = new double[people], active = new double[people];
            for (int i = 0; i < people; i++) (lean[i], active[i]) = (world.Persons * dice.Normal(), Dice.Exp(0.5 * dice.Normal()));
            return (lean, active);
        }
    }

    /// <summary>Draws the pairs: how often they meet, and how they lean.</summary>
    public void Meet(Dice dice)
    {
        double sum = 0;
        for (int i = 0; i < _size.A; i++)
            for (int j = 0; j < _size.B; j++)
            {
                int d = i * _size.B + j;
                _leanOfPair[d] = _world.Dyads * dice.Normal();
                sum += _activeA[i] * _activeB[j] * Dice.Exp(dice.Normal());
                _sums[d] = sum;
            }
    }

    /// <summary>The contacts of one period, in order.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="lean">How much more side a leans to starting, in log odds.</param>
    /// <param name="reply">How much likelier a reply is.</param>
    public List<Contact> Period(Dice dice, double lean, double reply)
    {
        var contacts = new List<Contact>(_size.Contacts);
        while (contacts.Count < _size.Contacts)
        {
            int d = dice.Pick(_sums), i = d / _size.B, j = d % _size.B;
            bool fromA = dice.Coin(1 / (1 + Dice.Exp(_leanB[j] - _leanA[i] - _leanOfPair[d] - lean)));
            contacts.Add(new(fromA, fromA ? i : j, Addressed(dice, fromA, fromA ? j : i)));
            while (contacts.Count < _size.Contacts && dice.Coin(_world.Reply + reply))
            {
                fromA = !fromA;
                contacts.Add(new(fromA, fromA ? i : j, [fromA ? j : i]));
            }
        }
        return contacts;
    }

    private int[] Addressed(Dice dice, bool fromA, int first)
    {
        if (!(_world.Groups > 0) || !dice.Coin(_world.Groups)) return [first];
        int people = fromA ? _size.B : _size.A, wanted = Math.Min(people, dice.Coin(0.5) ? 2 : 3 + dice.Below(3));
        var addressed = new List<int> { first };
        while (addressed.Count < wanted)
            if (dice.Pick(fromA ? _sumB : _sumA) is var next && !addressed.Contains(next)) addressed.Add(next);
        return [.. addressed];
    }

    private static double[] Sums(double[] weights)
    {
        var sums = new double[weights.Length];
        for (int i = 0; i < sums.Length; i++) sums[i] = (i == 0 ? 0 : sums[i - 1]) + weights[i];
        return sums;
    }
}
