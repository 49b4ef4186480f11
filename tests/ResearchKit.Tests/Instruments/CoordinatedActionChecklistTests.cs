namespace ResearchKit.Tests;

public class CoordinatedActionChecklistTests
{
    [Fact]
    public void Items_AreTwentyFive_InFiveDimensionsOf_8_5_5_4_3()
    {
        // Sizes and order: Wagemakers et al. 2010 as described in docs/measures/checklist-dimension.md.
        int[] sizes = [.. CoordinatedActionChecklist.Dimensions.Select(d => CoordinatedActionChecklist.Items.Count(i => i.Dimension == d))];
        Assert.Equal([8, 5, 5, 4, 3], sizes);
        Assert.Equal(Enumerable.Range(1, 25), CoordinatedActionChecklist.Items.Select(i => i.Ordinal));
        Assert.Equal(25, CoordinatedActionChecklist.Items.Select(i => i.Id).Distinct().Count());
        Assert.Equal(CoordinatedActionChecklist.Dimensions, CoordinatedActionChecklist.Items.Select(i => i.Dimension).Distinct());
    }

    [Fact]
    public void Items_OnlyTheThirdIsABelief_NoneIsReversed()
    {
        Assert.Equal(["cac03"], CoordinatedActionChecklist.Items.Where(i => i.Belief).Select(i => i.Id));
        Assert.DoesNotContain(CoordinatedActionChecklist.Items, i => i.Reverse);
        Assert.All(CoordinatedActionChecklist.Items, i => Assert.Equal(CoordinatedActionChecklist.Instrument.Id, i.InstrumentId));
    }

    [Fact]
    public void Instrument_HasFiveLabels_ForItsFiveValues()
    {
        var cac = CoordinatedActionChecklist.Instrument;
        Assert.Equal(cac.Max - cac.Min + 1, cac.Labels.Count);
        Assert.Equal("no", cac.Labels[0]);
        Assert.Equal("yes", cac.Labels[^1]);
    }
}
