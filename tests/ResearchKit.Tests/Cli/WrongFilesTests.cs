using System.Text;

namespace ResearchKit.Tests;

/// <summary>Files as people really bring them.</summary>
public sealed class WrongFilesTests : IDisposable
{
    private const string People = "participant_id,role,sector,consent\nA1,coproducer,residents,full\nB1,professional,welfare,full\n";
    private const string Contacts = "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction,duration_min\nI1,2024-01-15T10:30,minute,one_to_one,A1,B1,two_way,45\n";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_ExcelExport_IsRead()
    {
        Put("participants.csv", Encoding.UTF8.GetPreamble(), Excel(People));
        Put("interactions.csv", Encoding.UTF8.GetPreamble(), Excel(Contacts));
        Assert.Equal((0, "No faults.\n0 error(s), 0 warning(s)\n"), await Validate());
    }

    [Theory]
    [InlineData("This is an Excel workbook or a zip file", "PK\u0003\u0004\u0014\0\u0006\0")]
    [InlineData("The columns are separated by '|'", "interaction_id|start|precision\nI1|2024-01-15|day\n")]
    [InlineData("This is no CSV file", "\u007fELF\0\0\0\0")]
    [InlineData("The first line must name the columns of the table: interaction_id, start,", "<html><body>Please log in</body></html>\n")]
    [InlineData("The first line must name the columns of the table", "I1,2024-01-15T10:30,minute,one_to_one,A1,B1,two_way,45\n")]
    [InlineData("The file is empty.", "")]
    public async Task Validate_FileThatIsNoSuchTable_IsToldOnceWithHowToMend(string said, string contacts)
    {
        Put("participants.csv", [], People);
        Put("interactions.csv", [], contacts);
        var (code, output) = await Validate();
        Assert.Equal(1, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.EndsWith("1 error(s), 0 warning(s)\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("role,sector,consent\ncoproducer,residents,full\n")]
    [InlineData("<html>\n")]
    public async Task Validate_ParticipantsThatCannotBeRead_AreNotToldAsUnknownEverywhereElse(string participants)
    {
        Put("participants.csv", [], participants);
        Put("interactions.csv", [], Contacts);
        var (code, output) = await Validate();
        Assert.Equal(1, code);
        Assert.Contains("participants.csv", output, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown-id", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_FolderInPlaceOfParticipants_Ends3AndIsToldOnce()
    {
        Directory.CreateDirectory(_folder["participants.csv"]);
        Put("interactions.csv", [], Contacts);
        var (code, output) = await Validate();
        Assert.Equal(3, code);
        Assert.EndsWith("1 error(s), 0 warning(s)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_Latin1_IsToldWithHowToSaveAndTheIdStays()
    {
        File.WriteAllBytes(_folder["participants.csv"], Encoding.Latin1.GetBytes(People.Replace("welfare", "ménage", StringComparison.Ordinal)));
        Put("interactions.csv", [], Contacts);
        var (code, output) = await Validate();
        Assert.Equal(1, code);
        Assert.Contains("participants.csv, row 3. The row holds letters that are not UTF-8", output, StringComparison.Ordinal);
        Assert.EndsWith("1 error(s), 0 warning(s)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_SignsThatNobodySees_AreNamed()
    {
        Put("participants.csv", [], People.Replace("sector", "sec\u001b[31mtor", StringComparison.Ordinal));
        Put("interactions.csv", [], Contacts.Replace("A1", "A1\u200b", StringComparison.Ordinal));
        var (code, output) = await Validate();
        Assert.Equal(1, code);
        Assert.Contains("row 2, column initiator_id: 'A1<U+200B>'", output, StringComparison.Ordinal);
        Assert.Contains("column sec<U+001B>[31mtor", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Validate_FileThatAnotherProgramHasOpen_IsRead()
    {
        Put("interactions.csv", [], Contacts);
        using var excel = new FileStream(_folder["interactions.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        Assert.Equal(0, (await Validate()).Code);
    }

    [Fact]
    public async Task Network_GephiSaysUndirected_IsNoted()
    {
        Put("edges.csv", [], "Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,,1.0\n2,3,Undirected,1,,2.0\n");
        var (code, output) = await Run("network", _folder["edges.csv"], "--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("calls 2 of 2 ties undirected", output, StringComparison.Ordinal);
        Assert.DoesNotContain("calls 2 of 2", (await Run("network", _folder["edges.csv"], "--undirected", "--format", "json")).Output, StringComparison.Ordinal);
    }

    private static string Excel(string csv) => "sep=;\r\n" + csv.Replace(',', ';').Replace("\n", "\r\n", StringComparison.Ordinal);

    private void Put(string name, byte[] mark, string text) => File.WriteAllBytes(_folder[name], [.. mark, .. new UTF8Encoding(false).GetBytes(text)]);

    private Task<(int Code, string Output)> Validate() => Run("validate", _folder.Path);

    private static async Task<(int Code, string Output)> Run(params string[] words)
    {
        using var output = new StringWriter();
        int code = await CommandLine.RunAsync(words, output, TextWriter.Null, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
