using System.Globalization;

namespace ResearchKit.Simulation;

/// <summary>Hands contacts over to the library as a study of two cycles.</summary>
internal static class Folder
{
    private const int DaysOfPeriod = 180;

    private static readonly DateOnly FirstDay = new(2024, 1, 1);

    public static Study Study(Size size, params ReadOnlySpan<List<Contact>> periods)
    {
        var people = Enumerable.Range(0, size.A).Select(i => new Participant(Id(true, i), "coproducer", "", null, null, null, null, Consent.Full))
            .Concat(Enumerable.Range(0, size.B).Select(j => new Participant(Id(false, j), "professional", "", null, null, null, null, Consent.Full)));
        var acts = new List<Interaction>();
        var cycles = new List<Cycle>();
        for (int p = 0; p < periods.Length; p++)
        {
            var first = FirstDay.AddDays(p * DaysOfPeriod);
            cycles.Add(new($"K{p + 1}", p + 1, null, $"Cycle {p + 1}", "", first, first.AddDays(DaysOfPeriod - 1)));
            for (int k = 0; k < periods[p].Count; k++)
            {
                var contact = periods[p][k];
                // In order, spread over the period.
                var start = first.ToDateTime(TimeOnly.MinValue).AddMinutes((long)k * DaysOfPeriod * 1440 / periods[p].Count);
                acts.Add(new(
                    string.Create(CultureInfo.InvariantCulture, $"i{p + 1}-{k + 1:00000}"), start, Precision.Minute, InteractionKind.Message, null,
                    Id(contact.FromA, contact.Starter), new(contact.Recipients.Select(r => Id(!contact.FromA, r))), IdList.Empty, Direction.OneWay,
                    null, null, null, Occasion.New, IdList.Empty, null, null, IdList.Empty));
            }
        }
        return new(new StudySettings { Title = "simulated", Synthetic = true }, new StudyTables { Participants = [.. people], Interactions = acts, Cycles = cycles });
    }

    /// <summary>The same study in which these people are named as bridge-builders, each by these others.</summary>
    public static Study Named(Size size, Study study, IEnumerable<(int Person, int[] By)> named)
    {
        var wave = new Wave("W1", "names", null, FirstDay, FirstDay, null, ResponseMode.Individual);
        var nominations = named.SelectMany(n => n.By.Select(by => new Nomination(wave.Id, IdOf(size, by), IdOf(size, n.Person), Nominations.BoundarySpanner, null)));
        return new(study.Settings, study.Tables with { Waves = [wave], Nominations = [.. nominations] });
    }

    // People counted through: side a, then side b.
    private static string IdOf(Size size, int person) => Id(person < size.A, person < size.A ? person : person - size.A);

    private static string Id(bool sideA, int person) => string.Create(CultureInfo.InvariantCulture, $"{(sideA ? 'c' : 'p')}{person + 1:00}");
}
