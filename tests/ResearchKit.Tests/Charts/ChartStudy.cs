namespace ResearchKit.Tests;

/// <summary>An invented study in memory, as large as the figures need: two cycles, two sides, one questionnaire, a few codes.</summary>
internal static class ChartStudy
{
    public static Study Of(int coproducers = 12, int professionals = 14, int acts = 240)
    {
        var rng = new Rng(11);
        string[] a = [.. Enumerable.Range(1, coproducers).Select(i => FormattableString.Invariant($"SYN-A{i:00}"))];
        string[] b = [.. Enumerable.Range(1, professionals).Select(i => FormattableString.Invariant($"SYN-B{i:00}"))];
        DateOnly first = new(2023, 1, 1), middle = new(2023, 7, 1), last = new(2023, 12, 31);
        string[] everybody = [.. a, .. b];
        return new(
            new() { Title = "Invented for tests", Synthetic = true },
            new()
            {
                Cycles = [new("c1", 1, null, "Cycle 1", "", first, middle.AddDays(-1)), new("c2", 2, null, "Cycle 2", "", middle, last)],
                Phases = [new("p1", "c1", PhaseKind.Plan, "plan", first, first.AddDays(60)), new("p2", "c1", PhaseKind.Act, "act", first.AddDays(40), middle)],
                Participants = [.. everybody.Select((id, i) => new Participant(id, i < coproducers ? "coproducer" : "professional", "welfare", null, null, i == 0 ? middle.AddDays(9) : first, i == 1 ? middle.AddDays(30) : null, Consent.Full))],
                Interactions = [.. Enumerable.Range(0, acts).Select(k => Act(k, rng, a, b, first))],
                Sources = [.. Enumerable.Range(0, 6).Select(k => new SourceDocument($"s{k}", k < 4 ? SourceKind.Interview : SourceKind.Minutes, first.AddDays(k * 60), null, new(everybody[k]), null, null, Confidentiality.Team))],
                Codes = [new("k1", null, "courage", "Steps", "", null, null, CodeOrigin.Deductive, 1), new("k2", null, "trust", "Steps", "", null, null, CodeOrigin.Deductive, 1)],
                Segments = [.. Enumerable.Range(0, 9).Select(k => new CodedSegment($"g{k}", $"s{k % 6}", k, k + 1, null, k % 3 == 0 ? "k1" : "k2", "SYN-R1", everybody[k], IdList.Empty, null, null, null))],
                Instruments = [new("cac", "Checklist", 1, 5, new("no", "rather not", "neither", "rather yes", "yes"), "", "")],
                Items = [new("cac", "i1", 1, "Task", "one", false, false, null), new("cac", "i2", 2, "Relation", "two", false, false, null)],
                Waves = [new("w1", "cac", "c1", first.AddDays(90), first.AddDays(100), 12, ResponseMode.Individual), new("w2", "cac", "c2", middle.AddDays(90), middle.AddDays(100), 12, ResponseMode.Individual)],
                Responses = [.. from w in new[] { ("w1", 8), ("w2", 4) } from p in Enumerable.Range(0, w.Item2) from i in new[] { "i1", "i2" } select new Response(w.Item1, everybody[p], i, 1 + (p + i[1]) % 5, MissingReason.None)],
            });
    }

    private static Interaction Act(int k, Rng rng, string[] a, string[] b, DateOnly first)
    {
        string from = a[rng.Below(a.Length)], to = b[rng.Below(b.Length)];
        if (rng.Chance(0.6)) (from, to) = (to, from);
        return new(FormattableString.Invariant($"i{k:000}"), first.AddDays(rng.Below(364)).ToDateTime(new TimeOnly(10, 0)), Precision.Day, InteractionKind.Phone, null, from, new(to), IdList.Empty,
            Direction.OneWay, null, null, null, Occasion.New, IdList.Empty, null, null, IdList.Empty);
    }
}
