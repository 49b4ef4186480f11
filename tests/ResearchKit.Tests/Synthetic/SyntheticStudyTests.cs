using CsCheck;

namespace ResearchKit.Tests;

public class SyntheticStudyTests
{
    [Fact]
    public void Create_SameSeed_GivesTheSameStudy()
    {
        foreach (var variant in Enum.GetValues<SyntheticVariant>())
            AssertSame(SyntheticStudy.Create(new() { Seed = 42, Variant = variant }).Tables, SyntheticStudy.Create(new() { Seed = 42, Variant = variant }).Tables);
    }

    [Fact]
    public void Create_OtherSeed_GivesAnotherStudy()
        => Assert.NotEqual(SyntheticStudy.Create(new() { Seed = 42 }).Tables.Interactions, SyntheticStudy.Create(new() { Seed = 43 }).Tables.Interactions);

    [Fact]
    public void Create_SameSeedOnManyThreads_GivesTheSameStudy()
    {
        var studies = new Study[6];
        Parallel.For(0, studies.Length, i => studies[i] = SyntheticStudy.Create(new() { Seed = 42 }));
        foreach (var study in studies) AssertSame(studies[0].Tables, study.Tables);
    }

    [Theory]
    [InlineData(SyntheticVariant.Growing)]
    [InlineData(SyntheticVariant.Flat)]
    [InlineData(SyntheticVariant.Worsening)]
    [InlineData(SyntheticVariant.Lean)]
    public void Create_EveryVariant_PassesTheCheckAndComesBackFromItsFolder(SyntheticVariant variant)
    {
        using var folder = new TempFolder();
        foreach (ulong seed in new ulong[] { 1, 2, 3 })
        {
            var study = SyntheticStudy.Create(new() { Seed = seed, Variant = variant });
            study.Write(folder.Path);
            var report = Study.Check(folder.Path);
            Assert.True(report.IsSound, $"seed {seed}: {string.Join("; ", report.Faults.Where(f => f.IsError).Take(5))}");
            var back = Study.Load(folder.Path);
            AssertSame(study.Tables, back.Tables);
            Assert.Equal(study.Settings.GeneratorSeed, back.Settings.GeneratorSeed);
            Assert.Equal(true, back.Settings.Synthetic);
        }
    }

    [Fact]
    public void Create_AnySizesAndSwitches_GiveASoundStudy()
    {
        var gen = Gen.Select(Gen.Int[2, 14], Gen.Int[2, 20], Gen.Int[0, 10], Gen.Int[2, 4], Gen.Int[20, 200], Gen.Int[0, (int)PlantedFeatures.All], Gen.ULong, Gen.Enum<SyntheticVariant>());
        gen.Sample((coproducers, professionals, residents, cycles, contacts, planted, seed, variant) =>
        {
            int asked = Math.Min(5, coproducers);
            var sizes = SyntheticSizes.Whole with
            {
                Coproducers = coproducers,
                Professionals = professionals,
                Residents = residents,
                Researchers = 1 + (int)(seed % 2),
                MonthsPerCycle = 3 + (int)(seed % 6),
                Contacts = new([.. Enumerable.Repeat(contacts, cycles)]),
                Interviews = 6,
                FieldNotes = 4,
                Minutes = 3,
                ReflectionLogs = 2,
                Passages = 80,
                ChecklistInvited = new(asked, asked),
                ChecklistAnswered = new(asked, asked),
                ChecklistMatched = asked,
                SurveyInvited = new(6, 8),
                SurveyAnswered = new(4, 4),
                Reflections = 5,
                Decisions = 4,
                Actions = 6,
                Proposals = 10,
            };
            var study = SyntheticStudy.Create(new() { Seed = seed, Variant = variant, Planted = (PlantedFeatures)planted, Sizes = sizes });
            using var folder = new TempFolder();
            study.Write(folder.Path);
            var report = Study.Check(folder.Path);
            if (!report.IsSound) throw new InvalidOperationException(string.Join("; ", report.Faults.Where(f => f.IsError).Take(3)));
        }, iter: 12, threads: 1);
    }

    [Fact]
    public void Create_Default_HasTheDescribedSizes()
    {
        var t = SyntheticStudy.Create(new() { Seed = 1 }).Tables;
        int Role(string role) => t.Participants.Count(p => p.Role == role);
        Assert.Equal((9, 11, 18, 2), (Role("citizen"), Role("coproducer"), Role("professional"), Role("researcher")));
        Assert.Equal(9, t.Participants.Where(p => p.Role != "researcher").Select(p => p.Sector).Distinct().Count());
        Assert.Equal(6, t.RoleSpells.GroupBy(s => s.ParticipantId).Count(g => g.Count() == 2));
        Assert.Equal((5, 4), (t.Participants.Count(p => p.Joined > t.Cycles[0].Start), t.Participants.Count(p => p.Left is not null)));
        Assert.Equal(1, t.Participants.Count(p => p.Consent == Consent.Withdrawn));
        Assert.Equal((20, 18, 10, 4), (Kind(SourceKind.Interview), Kind(SourceKind.FieldNote), Kind(SourceKind.Minutes), Kind(SourceKind.ReflectionLog)));
        Assert.Equal((24, 52), (t.Codes.Count, t.Sources.Count));
        Assert.Equal((18, 13, 20), (t.Reflections.Count, t.Decisions.Count, t.Actions.Count));
        Assert.Equal(1, t.Reflections.Count(r => r.Agreement == Agreement.Contested));
        Assert.Equal(4, t.Decisions.Count(d => !t.Links.Any(l => l.FromId == d.Id && l.ToKind == "action")));
        Assert.Equal(2, t.Actions.Count(a => !t.Links.Any(l => l.ToId == a.Id)));
        Assert.Equal([12, 14, 15], Waves("cac").Select(w => t.Responses.Where(r => r.WaveId == w.Id).Select(r => r.RespondentId).Distinct().Count()));
        Assert.Equal([16, 18, 20], Waves("cac").Select(w => w.Invited!.Value));
        Assert.Equal(10, t.Responses.Where(r => r.ItemId == "cac01").GroupBy(r => r.RespondentId).Count(g => g.Count() == 3));
        Assert.Equal([30, 35, 38], Waves("syn-survey").Select(w => w.Invited!.Value));

        int Kind(SourceKind kind) => t.Sources.Count(s => s.Kind == kind);
        IEnumerable<Wave> Waves(string instrument) => t.Waves.Where(w => w.InstrumentId == instrument);
    }

    [Fact]
    public void Create_Withdrawn_StandsInNoOtherTable()
    {
        var study = SyntheticStudy.Create(new() { Seed = 3 });
        string id = study.Participants.Single(p => p.Consent == Consent.Withdrawn).Id;
        using var folder = new TempFolder();
        study.Write(folder.Path);
        foreach (string file in Directory.GetFiles(folder.Path, "*.csv").Where(f => !f.EndsWith("participants.csv", StringComparison.Ordinal)))
            Assert.DoesNotContain(id, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_Lean_IsWhatManyUsersHave()
    {
        var studies = Enumerable.Range(1, 40).Select(s => SyntheticStudy.Create(new() { Seed = (ulong)s, Variant = SyntheticVariant.Lean })).ToList();
        var t = studies[0].Tables;
        Assert.Equal((3, 4), (t.Participants.Count(p => p.Role == "coproducer"), t.Participants.Count(p => p.Role == "professional")));
        Assert.Equal(8, t.Responses.Select(r => r.RespondentId).Distinct().Count());
        Assert.Single(t.Waves);
        Assert.InRange(studies.Average(s => s.Tables.Interactions.Count), 85, 95);
        Assert.InRange(studies.Average(s => s.Tables.Interactions.Average(i => i.InitiatorId is null ? 1.0 : 0)), 0.33, 0.37);
    }

    [Fact]
    public void Create_SizeOutOfRange_SaysWhichOne()
    {
        Assert.Contains("coproducers", Fails(new() { Coproducers = 1 }), StringComparison.Ordinal);
        Assert.Contains("researcher", Fails(new() { Researchers = 0 }), StringComparison.Ordinal);
        Assert.Contains("cycles", Fails(new() { Contacts = new(5) }), StringComparison.Ordinal);
        Assert.Contains("ChecklistAnswered", Fails(new() { ChecklistAnswered = new(30, 30, 30) }), StringComparison.Ordinal);
        static string Fails(SyntheticSizes sizes) => Assert.Throws<ArgumentException>(() => SyntheticStudy.Create(new() { Sizes = sizes })).Message;
    }

    [Fact]
    public void Banner_SaysThatPatternsWerePutIn()
        => Assert.EndsWith("Patterns resemble the paper's because we put them in.", SyntheticStudy.Banner(7), StringComparison.Ordinal);

    internal static void AssertSame(StudyTables a, StudyTables b)
    {
        foreach (var property in typeof(StudyTables).GetProperties().Where(p => p.PropertyType.IsGenericType && p.CanRead))
            if (property.GetValue(a) is System.Collections.IEnumerable x && property.GetValue(b) is System.Collections.IEnumerable y)
                Assert.True(x.Cast<object>().SequenceEqual(y.Cast<object>()), $"{property.Name} differ");
    }
}
