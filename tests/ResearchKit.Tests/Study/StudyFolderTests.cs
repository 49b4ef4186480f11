namespace ResearchKit.Tests;

public class StudyFolderTests
{
    [Fact]
    public void Load_WrittenStudy_IsTheSameStudy()
    {
        using var folder = new TempFolder();
        SmallStudy.Study.Write(folder["study"]);
        var study = Study.Load(folder["study"]);
        foreach (var property in typeof(StudyTables).GetProperties().Where(p => p.PropertyType.IsGenericType && p.Name != nameof(StudyTables.Extra)))
        {
            var expected = ((System.Collections.IEnumerable)property.GetValue(SmallStudy.Tables)!).Cast<object>().ToArray();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, ((System.Collections.IEnumerable)property.GetValue(study.Tables)!).Cast<object>().ToArray());
        }
        var extra = Assert.Single(study.Tables.Extra);
        Assert.Equal("age_band", extra.Name);
        Assert.Equal(SmallStudy.Tables.Extra[0].Values, extra.Values);
        Assert.Equal("Small study", study.Settings.Title);
        Assert.Equal(SmallStudy.Settings.Period, study.Settings.Period);
        Assert.Equal(SmallStudy.Settings.Margin, study.Settings.Margin);
        Assert.Empty(study.Provenance.Notes);
    }

    [Fact]
    public void Check_WrittenStudy_HasNoFaults()
    {
        using var folder = new TempFolder();
        SmallStudy.Study.Write(folder["study"]);
        var report = Study.Check(folder["study"]);
        Assert.Equal("No faults.\n0 error(s), 0 warning(s)\n", report.ToText());
    }
}
