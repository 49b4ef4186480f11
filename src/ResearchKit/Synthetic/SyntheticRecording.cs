using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>From what happened to what was written down: recorders, the biased one among them (N2), unknown starters, rough dates, double entries.</summary>
internal static class SyntheticRecording
{
    private static readonly string[] Topics = ["rent", "noise", "playground", "garden", "forms", "school", "health walk", "benches"];

    private static readonly (InteractionKind Kind, double Share)[] Within =
        [(InteractionKind.OneToOne, 0.26), (InteractionKind.Message, 0.30), (InteractionKind.Phone, 0.16), (InteractionKind.CaseConsult, 0.14), (InteractionKind.JointActivity, 0.08), (InteractionKind.Encounter, 0.06)];

    private static readonly (InteractionKind Kind, double Share)[] Between =
        [(InteractionKind.OneToOne, 0.27), (InteractionKind.Message, 0.32), (InteractionKind.Phone, 0.15), (InteractionKind.CaseConsult, 0.06), (InteractionKind.Referral, 0.06), (InteractionKind.JointActivity, 0.08), (InteractionKind.Encounter, 0.06)];

    private static readonly (InteractionKind Kind, double Share)[] WithResidents =
        [(InteractionKind.OneToOne, 0.25), (InteractionKind.Message, 0.15), (InteractionKind.Phone, 0.10), (InteractionKind.Outreach, 0.20), (InteractionKind.JointActivity, 0.15), (InteractionKind.Encounter, 0.15)];

    public static List<Interaction> Recorded(SyntheticWorld world, IReadOnlyList<SyntheticAct> acts, IReadOnlyDictionary<DateOnly, string> minutes)
    {
        var rng = world.Stream(SyntheticChapter.Recording);
        var recorders = Recorders(world);
        bool biased = world.Has(PlantedFeatures.RecorderBias);
        var rows = new List<Interaction>();
        foreach (var act in acts)
        {
            // All draws are made for every act, logged or not, so that a trap that is switched off changes nothing else.
            int recorder = Recorder(rng, recorders.Count);
            bool lost = rng.Chance(SyntheticContacts.BiasedLoss) && recorder == 0 && act.FromRole == Coproducer && act.Convened is null;
            var row = Row(world, rng, act, recorders[recorder].Id, minutes);
            if (!(lost && biased)) rows.Add(row);
        }
        rows = [.. rows.OrderBy(r => r.Start)];
        for (int i = 0; i < rows.Count; i++) rows[i] = rows[i] with { Id = $"SYN-I{i + 1:0000}" };
        return Doubled(world, rows);
    }

    private static List<SyntheticPerson> Recorders(SyntheticWorld world)
    {
        // The first one is the biased author: a professional. In a large study the researchers record too, and one coproducer.
        var professionals = world.In(Professional).ToList();
        List<SyntheticPerson> recorders = [professionals[Math.Min(4, professionals.Count - 1)], .. world.In(Researcher)];
        if (world.Sizes.Coproducers >= 8) recorders.Add(world.In(Coproducer).ElementAt(5));
        return recorders;
    }

    private static int Recorder(Rng rng, int count)
    {
        double at = rng.Unit();
        return at < SyntheticContacts.BiasedShare || count == 1 ? 0 : 1 + Math.Min(count - 2, (int)((at - SyntheticContacts.BiasedShare) / (1 - SyntheticContacts.BiasedShare) * (count - 1)));
    }

    private static Interaction Row(SyntheticWorld world, Rng rng, SyntheticAct act, string recorder, IReadOnlyDictionary<DateOnly, string> minutes)
    {
        var kind = KindOf(rng, act);
        bool unknown = rng.Chance(world.Sizes.UnknownStarters), unknownRole = rng.Chance(0.1), week = rng.Chance(world.Sizes.WeekPrecision), dayOnly = rng.Chance(0.25);
        var precision = act.Convened is not null ? Precision.Minute : week ? Precision.Week : dayOnly ? Precision.Day : Precision.Minute;
        var start = StartOf(rng, act, precision, world.First);
        var direction = DirectionOf(rng, kind);
        int duration = 5 * (1 + rng.Below(kind is InteractionKind.JointActivity or InteractionKind.Meeting ? 24 : 10));
        string topic = Topics[rng.Below(Topics.Length)];
        bool hasTopic = rng.Chance(0.85);
        var setting = SettingOf(rng, kind);
        var agenda = act.Convened is null ? IdList.Empty : new IdList(AgendaBy(rng, act));
        bool dual = act.From.Second is not null || act.To.Exists(t => t.Person.Second is not null);
        bool rolesKnown = !(dual && unknownRole);
        // When nobody knows who started, all who took part stand as addressed.
        var to = unknown ? [.. act.To.Prepend((act.From, act.FromRole)).OrderBy(t => t.Item1.Index)] : act.To;
        return new(
            "-", start, precision, kind, setting,
            unknown ? null : act.From.Id,
            new IdList(to.Select(t => t.Item1.Id)),
            new IdList(act.Present.Select(p => p.Id)),
            direction,
            kind is InteractionKind.Message ? null : duration,
            hasTopic ? topic : null,
            act.Convened is not null && minutes.TryGetValue(act.Day, out string? source) ? source : null,
            act.Convened ?? (act.Follows ? Occasion.FollowUp : Occasion.New),
            agenda,
            recorder,
            unknown || !rolesKnown ? null : act.FromRole,
            rolesKnown ? new IdList(to.Select(t => t.Item2)) : IdList.Empty);
    }

    private static DateTime StartOf(Rng rng, SyntheticAct act, Precision precision, DateOnly first)
    {
        // Professionals make contact in working hours, the others through the day: F18 shows it, no claim rests on it.
        int hour = act.Convened is not null ? 13 + rng.Below(7) : act.FromRole == Professional ? 8 + rng.Below(10) : 9 + rng.Below(13), minute = 5 * rng.Below(12);
        var day = act.Day;
        if (precision == Precision.Week)
        {
            // The first day of the week, but not before somebody came.
            day = Latest(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), first);
            day = Latest(day, act.From.Joined);
            foreach (var (person, _) in act.To) day = Latest(day, person.Joined);
        }
        return day.ToDateTime(precision == Precision.Minute ? new TimeOnly(hour, minute) : TimeOnly.MinValue);
    }

    private static DateOnly Latest(DateOnly a, DateOnly b) => a < b ? b : a;

    private static InteractionKind KindOf(Rng rng, SyntheticAct act)
    {
        double at = rng.Unit();
        if (act.Mailing) return InteractionKind.Message;
        if (act.Convened is not null) return InteractionKind.Meeting;
        string other = act.To[0].Role;
        var shares = act.FromRole == Resident || other == Resident ? WithResidents : act.FromRole == other ? Within : Between;
        foreach (var (kind, share) in shares)
        {
            at -= share;
            if (at < 0) return kind;
        }
        return shares[^1].Kind;
    }

    private static Direction DirectionOf(Rng rng, InteractionKind kind)
    {
        double at = rng.Unit(), oneWay = kind switch
        {
            InteractionKind.Message => 0.85,
            InteractionKind.Referral => 0.9,
            InteractionKind.Phone => 0.35,
            InteractionKind.Outreach => 0.4,
            InteractionKind.OneToOne => 0.25,
            _ => 0.1,
        };
        return at < oneWay ? Direction.OneWay : at < 0.96 ? Direction.TwoWay : Direction.Unknown;
    }

    private static Setting? SettingOf(Rng rng, InteractionKind kind)
    {
        int at = rng.Below(10);
        return kind switch
        {
            InteractionKind.Message or InteractionKind.Phone => Setting.Online,
            InteractionKind.Meeting => at < 6 ? Setting.Formal : Setting.Informal,
            InteractionKind.Encounter or InteractionKind.Outreach => at < 6 ? Setting.Street : Setting.Informal,
            InteractionKind.JointActivity => Setting.Informal,
            _ => at < 4 ? Setting.Formal : at < 7 ? Setting.Informal : at < 8 ? Setting.Home : at < 9 ? Setting.Online : null,
        };
    }

    private static IEnumerable<string> AgendaBy(Rng rng, SyntheticAct act)
    {
        var there = act.To.Select(t => t.Person).Prepend(act.From).ToArray();
        int items = 1 + rng.Below(3);
        rng.Shuffle<SyntheticPerson>(there.AsSpan(1));
        return there.Take(items).Select(p => p.Id);
    }

    /// <summary>Some contacts stand in the file twice, under another id: validation warns of them.</summary>
    private static List<Interaction> Doubled(SyntheticWorld world, List<Interaction> rows)
    {
        var rng = world.Stream(SyntheticChapter.Duplicates);
        int count = rows.Count;
        var chosen = new SortedSet<int>();
        var candidates = Enumerable.Range(0, count).Where(i => rows[i].InitiatorId is not null && rows[i].Kind != InteractionKind.Meeting).ToList();
        while (chosen.Count < Math.Min(world.Sizes.Duplicates, candidates.Count)) chosen.Add(candidates[rng.Below(candidates.Count)]);
        foreach (int i in chosen) rows.Add(rows[i] with { Id = $"SYN-I{rows.Count + 1:0000}" });
        return rows;
    }
}
