using static ResearchKit.Tests.RawWorkbook;

namespace ResearchKit.Tests;

/// <summary>Sheets beside the tables: notes are no error.</summary>
public sealed class OtherSheetsTests : IDisposable
{
    private const string Header = "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("notes")]
    [InlineData("lists")]
    [InlineData("sides")]
    [InlineData("tips")]
    [InlineData("kids")]
    public void Check_SheetOfAnotherName_IsAWarning(string name)
    {
        var report = Study.Check(new RawWorkbook().Sheet("interactions", Rows(Texts(Header), Texts("I1,2024-01-15,day,phone,a,b,one_way"))).Sheet(name, "<sheetData/>").Write(_folder["a.xlsx"]));
        var fault = Assert.Single(report.Faults);
        Assert.Equal(("unknown-sheet", name, false), (fault.Rule, fault.File, fault.IsError));
    }
}
