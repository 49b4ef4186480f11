namespace ResearchKit.Tests;

public class CycleOverviewTests
{
    [Fact]
    public void Of_SmallStudy_CountsTheRecordsOfEachCycle()
    {
        // SmallStudy by hand: I01-I06 and I07-I12 by their days; S1 names K1, S2 names K2, S3 of October falls into K2; X1, D1 in K1; X2, D2, A1 (done), A2 (planned) in K2.
        Assert.Equal(
            ["First|6|1|1|1|0,0,0,0|0", "Second|6|2|1|1|1,1,0,0|2"],
            CycleOverview.Of(SmallStudy.Study).Cycles.Select(c => $"{c.Label}|{c.Acts}|{c.Sources}|{c.Reflections}|{c.Decisions}|{c.ActionsPlanned},{c.ActionsDone},{c.ActionsChanged},{c.ActionsDropped}|{c.Actions}"));
    }

    [Fact]
    public void Of_ParentWithRecordsOfItsOwn_HasARowAfterTheLeaves()
    {
        var study = Folk.Of(new StudyTables
        {
            Cycles = [.. Folk.Halves.Select(c => c with { ParentId = "K0" }), Folk.Cycle("K0", 0, "2024-01-01", "2024-12-31")],
            Reflections = [new("X1", "K0", Folk.Day("2024-12-20"), IdList.Empty, "s", ReflectionKind.Insight, Agreement.Shared), new("X2", "K1", Folk.Day("2024-06-20"), IdList.Empty, "s", ReflectionKind.Insight, Agreement.Shared)],
        });
        Assert.Equal(["Cycle 1 1", "Cycle 2 0", "Cycle 0 1"], CycleOverview.Of(study).Cycles.Select(c => $"{c.Label} {c.Reflections}"));
    }

    [Fact]
    public void Of_ActsOutsideAllCycles_AreCountedAndNoted()
    {
        var study = Folk.Of(SmallStudy.Tables with { Cycles = [SmallStudy.Tables.Cycles[0]], Sources = [], Reflections = [], Decisions = [], Actions = [] });
        var overview = CycleOverview.Of(study);
        Assert.Equal(["First 6", "in no cycle 6"], overview.Cycles.Select(c => $"{c.Label} {c.Acts}"));
        Assert.Contains("6 of 12 acts lie in no cycle.", overview.Provenance.Notes);
    }

    [Fact]
    public void Of_TwoCyclesOfOneTitle_AreToldApartByTheirIds()
    {
        var study = Folk.Of(new StudyTables { Cycles = [.. Folk.Halves.Select(c => c with { Title = "Again" })] });
        Assert.Equal(["Again (K1)", "Again (K2)"], CycleOverview.Of(study).Cycles.Select(c => c.Label));
    }
}
