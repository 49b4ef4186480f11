using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>What was given and received in some of the contacts.</summary>
internal static class SyntheticExchanges
{
    private static readonly ExchangeKind[] Kinds = Enum.GetValues<ExchangeKind>();

    /// <summary>Weights in the order of <see cref="ExchangeKind"/>: what each side gives most.</summary>
    private static readonly double[] FromProfessionals = [3, 1, 0.8, 1.5, 0.1, 3, 1.2, 0.8, 0.6, 0.8];
    private static readonly double[] FromOthers = [2, 2, 1.5, 1.2, 3, 0.1, 0, 0.8, 1.5, 0.3];

    public static List<Exchange> Of(SyntheticWorld world, IReadOnlyList<Interaction> interactions)
    {
        var rng = world.Stream(SyntheticChapter.Exchanges);
        var exchanges = new List<Exchange>();
        var roles = world.People.ToDictionary(p => p.Id, p => p.Role, StringComparer.Ordinal);
        foreach (var act in interactions)
        {
            bool told = rng.Chance(0.18), back = rng.Chance(0.45), asked = rng.Chance(0.55);
            double kind = rng.Unit();
            int confirmed = rng.Below(10);
            if (!told || act.InitiatorId is not { } starter || act.RecipientIds.Count != 1 || act.Kind == InteractionKind.Meeting) continue;
            var (giver, receiver) = back ? (act.RecipientIds[0], starter) : (starter, act.RecipientIds[0]);
            exchanges.Add(new(
                $"SYN-X{exchanges.Count + 1:000}", DateOnly.FromDateTime(act.Start), giver, receiver, null,
                Kinds[SyntheticDraw.Index(kind, roles[giver] == Professional ? FromProfessionals : FromOthers)],
                asked, act.Id, null,
                confirmed switch { < 3 => Confirmation.Both, < 5 => Confirmation.Receiver, < 7 => Confirmation.Giver, < 9 => Confirmation.Observer, _ => null }));
        }
        return exchanges;
    }
}
