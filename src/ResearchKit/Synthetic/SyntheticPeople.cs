using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>Who takes part: roles, sectors, organisations, who comes late, who leaves, who holds two roles, and everybody's effects.</summary>
internal static class SyntheticPeople
{
    /// <summary>Sectors of the professionals, in the order in which a larger study has more of them. The last three are the late ones.</summary>
    private static readonly string[] Places =
    [
        "mental health", "welfare", "primary care", "municipality", "public health", "mental health", "primary care", "welfare", "mental health",
        "municipality", "public health", "housing", "safety", "education", "primary care", "welfare", "mental health", "housing",
    ];

    private const string Informal = "residents' network";

    public static IReadOnlyList<SyntheticPerson> Of(SyntheticWorld world)
    {
        var sizes = world.Sizes;
        var rng = world.Stream(SyntheticChapter.People);
        var people = new List<SyntheticPerson>();
        string[] roles =
        [
            .. Enumerable.Repeat(Coproducer, sizes.Coproducers), .. Enumerable.Repeat(Professional, sizes.Professionals),
            .. Enumerable.Repeat(Resident, sizes.Residents), .. Enumerable.Repeat(Researcher, sizes.Researchers),
        ];
        int place = 0;
        for (int i = 0; i < roles.Length; i++)
        {
            place = i > 0 && roles[i] == roles[i - 1] ? place + 1 : 0;
            people.Add(Person(world, rng, i, roles[i], place));
        }
        return people;
    }

    public static IReadOnlyList<Participant> Participants(SyntheticWorld world)
        => [.. world.People.Select(p => new Participant(p.Id, p.Role, p.Sector, p.OrganisationId, p.Role is Resident or Coproducer ? true : p.Index % 5 == 0, p.Joined, p.Left,
            p.Withdrawn ? Consent.Withdrawn : p.Index % 11 == 7 ? Consent.Limited : Consent.Full))];

    public static IReadOnlyList<RoleSpell> Spells(SyntheticWorld world)
    {
        var spells = new List<RoleSpell>();
        foreach (var p in world.People.Where(p => !p.Withdrawn))
        {
            spells.Add(new(p.Id, p.Role, p.Sector, p.Role is Professional or Researcher, p.Joined, p.Left, p.Appointed));
            if (p.Second is { } second) spells.Add(new(p.Id, second.Role, second.Sector, second.Role == Professional, second.From, p.Left, false));
        }
        return spells;
    }

    public static IReadOnlyList<Organisation> Organisations(SyntheticWorld world)
        => [.. world.People.Where(p => p.OrganisationId is not null).GroupBy(p => p.OrganisationId!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Organisation(g.Key, g.First().Sector, g.First().Sector == Informal ? Formality.Informal : Formality.Formal))];

    /// <summary>Late sectors are at work from the second cycle (housing, safety) or the third (education); the worsening variant runs it backwards.</summary>
    public static bool SectorActive(SyntheticWorld world, string sector, int cycle)
    {
        if (!world.Has(PlantedFeatures.Growth)) return true;
        int last = world.Cycles.Count - 1, step = world.Variant == SyntheticVariant.Worsening ? last - cycle : cycle;
        return sector switch { "housing" or "safety" => step >= Math.Min(1, last), "education" => step >= Math.Min(2, last), _ => true };
    }

    private static SyntheticPerson Person(SyntheticWorld world, Rng rng, int index, string role, int place)
    {
        var sizes = world.Sizes;
        string sector = SectorOf(role, place);
        double activity = 0.80 * rng.Normal(), sender = 0.22 * rng.Normal(), receiver = 0.22 * rng.Normal(), outlook = 0.35 * rng.Normal();
        int wobble = rng.Below(21);
        var (joined, left) = Stay(world, role, place, sector, wobble);
        bool many = sizes.Coproducers >= 8 && sizes.Professionals >= 12;
        return new()
        {
            Index = index,
            Id = $"SYN-P{index + 1:00}",
            Role = role,
            Sector = sector,
            OrganisationId = OrganisationOf(role, place),
            Joined = joined,
            Left = left,
            Withdrawn = role == Resident && sizes.Residents >= 4 && place == sizes.Residents - 1,
            Spanner = role == Coproducer ? (many ? place is 1 or 4 : place == 0) : role == Professional && (many ? place is 1 or 5 or 6 : place == 1),
            Appointed = role == Professional && place is 1 or 3,
            Second = many && role == Coproducer ? SecondRole(world, place) : null,
            Sender = activity + sender,
            Receiver = activity + receiver,
            Outlook = outlook,
        };
    }

    private static string SectorOf(string role, int place) => role switch
    {
        Professional => Places[place % Places.Length],
        Coproducer when place % 11 is 7 or 8 => "welfare",
        Coproducer when place % 11 == 9 => "mental health",
        Researcher => "research",
        _ => Informal,
    };

    private static string? OrganisationOf(string role, int place) => role switch
    {
        Professional => $"SYN-O{Array.IndexOf(Places, Places[place % Places.Length]) + 1:00}",
        Researcher => "SYN-O90",
        Coproducer when place % 11 is 7 or 8 or 9 => null,
        Coproducer => "SYN-O80",
        _ => null,
    };

    private static (DateOnly Joined, DateOnly? Left) Stay(SyntheticWorld world, string role, int place, string sector, int wobble)
    {
        var sizes = world.Sizes;
        var joined = world.First;
        DateOnly? left = null;
        for (int c = 1; c < world.Cycles.Count; c++)
        {
            bool was = SectorActive(world, sector, c - 1), is_ = SectorActive(world, sector, c);
            if (!was && is_) joined = world.Cycles[c].Start.AddDays(wobble);
            if (was && !is_) left = world.Cycles[c].Start.AddDays(-1 - wobble);
        }
        if (world.Cycles.Count < 3) return (joined, left);
        if (role == Resident && sizes.Residents >= 8 && place == 3) joined = world.Cycles[1].Start.AddDays(30 + wobble);
        if (role == Resident && sizes.Residents >= 8 && place == 5) left = world.Cycles[1].End.AddDays(-40 - wobble);
        if (role == Coproducer && sizes.Coproducers >= 8 && place == 10) left = world.Last.AddDays(-100 - wobble);
        if (role == Professional && sizes.Professionals >= 12 && place is 10 or 15) left = place == 10 ? world.Cycles[1].Start.AddDays(120 + wobble) : world.Last.AddDays(-80 - wobble);
        return (joined, left);
    }

    private static (string Role, string Sector, DateOnly From)? SecondRole(SyntheticWorld world, int place) => place switch
    {
        2 => (Professional, "welfare", world.First.AddDays(210)),
        6 => (Professional, "mental health", world.Cycles[1].Start.AddDays(90)),
        8 => (Professional, "municipality", world.Cycles[1].Start.AddDays(150)),
        3 or 7 or 9 => (Resident, Informal, world.First),
        _ => null,
    };
}
