namespace ResearchKit;

/// <summary>The handovers of a study, from its exchanges or from starts of contacts, with what is needed to leave people out and to shift in time.</summary>
internal sealed class HandoverBook
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<Handover> _handovers = [];
    private readonly List<(string Starter, int First, int Last)?> _circles = [];
    private readonly List<int> _places = [];
    private readonly Study _study;
    private readonly DateSpan? _window;
    private readonly Dictionary<string, (int First, int Last)> _membership;
    private Interactions? _interactions;
    private ShiftedActs? _shiftedActs;
    private CircleShifts? _shiftedExchanges;
    private long _outside;

    private HandoverBook(Study study, DateSpan? window, bool exchanges)
        => (_study, _window, _membership, FromExchanges, Provenance) = (study, window, ReturnWindow.Membership(study), exchanges, study.Provenance);

    /// <summary>True when they come from exchanges.csv.</summary>
    public bool FromExchanges { get; }

    /// <summary>The handovers.</summary>
    public Handover[] Handovers => [.. _handovers];

    /// <summary>How many people.</summary>
    public int People => _ids.Count;

    /// <summary>How many acts.</summary>
    public int Acts => _circles.Count;

    /// <summary>Where they come from.</summary>
    public Provenance Provenance { get; private set; }

    /// <summary>Makes ready for draws: finds the circle of each act.</summary>
    public void PrepareShifts()
    {
        if (_interactions is { } acts) _shiftedActs = ShiftedActs.Of(acts);
        else _shiftedExchanges = new(_circles);
    }

    /// <summary>From the exchanges of a study between two people.</summary>
    public static HandoverBook Of(Study study)
    {
        var book = new HandoverBook(study, study.Period, true);
        long groups = 0;
        for (int i = 0; i < study.Tables.Exchanges.Count; i++)
        {
            var exchange = study.Tables.Exchanges[i];
            if (exchange.ReceiverId is not { } to) { groups++; continue; }
            book.Add(i, exchange.GiverId, [(to, study.Roles.SideAt(to, exchange.Date))], exchange.Date.DayNumber * ReturnRule.Day, true, exchange.Date);
        }
        book.Provenance = study.Provenance.Without("exchanges with a group as receiver", groups).Without(OutsideReason, book._outside);
        return book;
    }

    /// <summary>From the starts of contacts: chosen, known to the day or the minute, that make pairs.</summary>
    public static HandoverBook Of(Interactions interactions)
    {
        var study = interactions.Study;
        var book = new HandoverBook(study, interactions.Window, false) { _interactions = interactions };
        long week = 0, convened = 0, unknown = 0, group = 0, excluded = 0;
        for (int i = 0; i < interactions.Count; i++)
        {
            var act = interactions[i];
            if (act.Precision == Precision.Week) { week++; continue; }
            if (act.Occasion is Occasion.Standing or Occasion.Required) { convened++; continue; }
            if (act.InitiatorId is not { } from) { unknown++; continue; }
            if (!study.MakesDyads(act)) { group++; continue; }
            var day = DateOnly.FromDateTime(act.Start);
            bool acted = act.RecipientRoles.Count == act.RecipientIds.Count;
            Side? SideOf(string person, string? role) => string.IsNullOrEmpty(role) ? study.Roles.SideAt(person, day) : study.Roles.SideOf(role);
            var to = act.RecipientIds.Select((p, k) => (p, Side: SideOf(p, acted ? act.RecipientRoles[k] : null))).Where(r => r.Side != Side.Excluded).ToList();
            if (SideOf(from, act.InitiatorRole) == Side.Excluded || to.Count == 0) { excluded++; continue; }
            int time = (int)(act.Start.Ticks / TimeSpan.TicksPerMinute);
            bool dayOnly = act.Precision == Precision.Day;
            book.Add(i, from, to, dayOnly ? time / ReturnRule.Day * ReturnRule.Day : time, dayOnly, day);
        }
        book.Provenance = interactions.Provenance.Without("contacts known to the week only", week).Without("contacts that were convened (standing or required)", convened)
            .Without("contacts whose starter is not recorded", unknown).Without("group contacts that make no pairs (too many people, several recipients)", group)
            .Without("contacts with a role that is left out of all counts", excluded).Without(OutsideReason, book._outside);
        return book;
    }

    /// <summary>The handovers with every act moved by a shift of its giver, drawn from the generator.</summary>
    public Handover[] Shifted(Rng rng)
    {
        int[] offsets = _shiftedActs?.Offsets(rng) ?? _shiftedExchanges!.Offsets(rng);
        var moved = Handovers;
        for (int k = 0; k < moved.Length; k++)
        {
            int minutes = Move(moved[k].Act, moved[k].Day, offsets) * ReturnRule.Day;
            moved[k] = moved[k] with { Time = moved[k].Time + minutes, Left = moved[k].Left - minutes };
        }
        return moved;
    }

    /// <summary>The exchanges of a study, shifted: another study with the same tables but their dates.</summary>
    public static Study ShiftExchanges(Study study, Rng rng)
    {
        var book = Of(study);
        book.PrepareShifts();
        int[] offsets = book._shiftedExchanges!.Offsets(rng);
        var exchanges = study.Tables.Exchanges.ToArray();
        for (int act = 0; act < book.Acts; act++)
        {
            var was = exchanges[book._places[act]];
            exchanges[book._places[act]] = was with { Date = was.Date.AddDays(book._shiftedExchanges.Move(act, was.Date.DayNumber, offsets)) };
        }
        return new(study.Settings, study.Tables with { Exchanges = exchanges });
    }

    private int Move(int act, int day, int[] offsets) => _shiftedActs is { } acts ? acts.Move(_places[act], day, offsets) : _shiftedExchanges!.Move(act, day, offsets);

    private const string OutsideReason = "outside the period, or before or after somebody was in the study";

    private void Add(int place, string from, IReadOnlyList<(string Id, Side? Side)> to, int time, bool dayOnly, DateOnly day)
    {
        int act = _circles.Count, kept = _handovers.Count;
        foreach (var (id, side) in to)
        {
            int first = _window?.First.DayNumber ?? 0, last = _window?.Last.DayNumber ?? DateOnly.MaxValue.DayNumber;
            // What is passed on is seen as long as the receiver is in the study; the giver's leaving does not end it.
            int seen = _membership.TryGetValue(id, out var days) ? Math.Min(last, days.Last) : last;
            if (day.DayNumber < first || day.DayNumber > last || Absent(id, day) || Absent(from, day)) { _outside++; continue; }
            _handovers.Add(new(act, Index(from), Index(id), time, dayOnly, ReturnWindow.LeftAfter(time, dayOnly, seen), side switch { Side.A => 0, Side.B => 1, _ => 2 }));
        }
        if (_handovers.Count == kept) return;
        var circle = CircleShifts.Circle(_study, _window, _membership, day, to.Select(t => t.Id).Append(from));
        _places.Add(place);
        _circles.Add(circle is { } c ? (from, c.First, c.Last) : null);
    }

    private bool Absent(string person, DateOnly day) => _membership.TryGetValue(person, out var days) && (day.DayNumber < days.First || day.DayNumber > days.Last);

    private int Index(string id)
    {
        if (_ids.TryGetValue(id, out int known)) return known;
        return _ids[id] = _ids.Count;
    }
}
