using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>The random starter as a way to draw acts. Chances are fitted once for each set of acts.</summary>
internal sealed class StarterCoins
{
    private readonly Interactions _acts;
    private readonly (double Chance, bool FromA, (string Starter, string Recipient)[] Turned)?[] _coins;

    private StarterCoins(Interactions acts, StarterModel model)
    {
        _acts = acts;
        var counting = Counting.Of(acts.Study) with { Rule = CountingRule.Act };
        var resolver = new ActResolver(acts.Study);
        var tally = new ActTally(resolver, counting);
        var counted = Array.ConvertAll(resolver.Read(acts), tally.Count);
        double[] chance = ChanceOfA(counted, resolver, model);
        _coins = Array.ConvertAll(counted, act => act is null || act.Dyads.Length == 0 ? null : ((double, bool, (string, string)[])?)(
            act.Dyads.Average(d => chance[d]), act.FromA,
            // Turned round, each pair of the contact is started by its other member.
            Array.ConvertAll(act.Dyads, d => act.FromA ? (resolver.Ids[resolver.Dyads[d].B], resolver.Ids[resolver.Dyads[d].A]) : (resolver.Ids[resolver.Dyads[d].A], resolver.Ids[resolver.Dyads[d].B]))));
    }

    /// <summary>The model with these chances.</summary>
    public static Randomised<Interactions> Model(StarterModel model)
    {
        var fitted = new ConditionalWeakTable<Interactions, StarterCoins>();
        return new(
            $"random starter, {Mutuality.NameOf(model)}", "who is in contact with whom, and how often",
            (acts, rng) => fitted.GetValue(acts, a => new StarterCoins(a, model)).Draw(rng));
    }

    private Interactions Draw(Rng rng)
    {
        var items = new List<Interaction>(_acts.Count);
        for (int i = 0; i < _acts.Count; i++)
        {
            if (_coins[i] is not { } coin || rng.Chance(coin.Chance) == coin.FromA)
            {
                items.Add(_acts[i]);
                continue;
            }
            for (int k = 0; k < coin.Turned.Length; k++)
                items.Add(Turn(_acts[i], coin.Turned[k].Starter, coin.Turned[k].Recipient, coin.Turned.Length == 1 ? "" : FormattableString.Invariant($"/{k + 1}")));
        }
        return new(_acts.Study, [.. items], _acts.Window, _acts.Provenance) { Drawn = true };
    }

    // The starter becomes the one recipient; whoever else was addressed is only present.
    private static Interaction Turn(Interaction act, string starter, string recipient, string suffix)
    {
        int place = act.RecipientRoles.Count == act.RecipientIds.Count ? act.RecipientIds.ToList().IndexOf(starter) : -1;
        return act with
        {
            Id = act.Id + suffix,
            InitiatorId = starter,
            InitiatorRole = place >= 0 ? act.RecipientRoles[place] : null,
            RecipientIds = new(recipient),
            RecipientRoles = act.InitiatorRole is { } role ? new(role) : IdList.Empty,
            PresentIds = new([.. act.PresentIds.Concat(act.RecipientIds).Where(p => p != starter && p != recipient).Distinct(StringComparer.Ordinal)]),
        };
    }

    private static double[] ChanceOfA(CountedAct?[] acts, ActResolver resolver, StarterModel model)
    {
        int pairs = resolver.Dyads.Count;
        var chance = new double[pairs];
        if (model == StarterModel.PersonSpecific)
        {
            int[] contacts = new int[pairs], starts = new int[pairs];
            foreach (var act in acts)
                foreach (int d in act?.Dyads ?? [])
                {
                    contacts[d]++;
                    if (act!.FromA) starts[d]++;
                }
            var fit = new BradleyTerry(resolver.Ids.Count, [.. resolver.Dyads.Select(d => d.A)], [.. resolver.Dyads.Select(d => d.B)]);
            fit.Fit(contacts, starts);
            for (int d = 0; d < pairs; d++) chance[d] = fit.Strength[resolver.Dyads[d].A] / (fit.Strength[resolver.Dyads[d].A] + fit.Strength[resolver.Dyads[d].B]);
            return chance;
        }
        double a = acts.Count(x => x is { FromA: true }), b = acts.Count(x => x is { FromA: false });
        Array.Fill(chance, model == StarterModel.Even ? 0.5 : a / (a + b));
        return chance;
    }
}
