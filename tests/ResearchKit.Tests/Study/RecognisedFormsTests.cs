using System.Text;

namespace ResearchKit.Tests;

public sealed class RecognisedFormsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(',', "\n", "utf-8", false, false)]
    [InlineData(',', "\r\n", "utf-8", true, false)]
    [InlineData(';', "\r\n", "utf-8", true, false)]
    [InlineData('\t', "\r", "utf-8", false, false)]
    [InlineData(';', "\r\n", "utf-8", true, true)]
    [InlineData('|', "\n", "utf-8", false, true)]
    [InlineData('\t', "\r\n", "utf-16LE", true, false)]
    [InlineData(',', "\n", "utf-16BE", true, true)]
    public void Load_OtherWritingOfTheSame_IsTheSameStudy(char delimiter, string lineEnd, string encoding, bool mark, bool sep)
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        foreach (string file in Directory.EnumerateFiles(_folder["study"], "*.csv"))
        {
            var text = new StringBuilder(sep ? $"sep={delimiter}{lineEnd}" : "");
            using (var records = new CsvRecords(File.OpenRead(file)))
                while (records.Next())
                    text.AppendJoin(delimiter, Enumerable.Range(0, records.Count).Select(i => Quoted(records[i].ToString(), delimiter))).Append(lineEnd);
            var code = Encoding.GetEncoding(encoding);
            File.WriteAllBytes(file, [.. mark ? code.GetPreamble() : [], .. code.GetBytes(text.ToString())]);
        }
        Assert.Equal("No faults.\n0 error(s), 0 warning(s)\n", Study.Check(_folder["study"]).ToText());
        var study = Study.Load(_folder["study"]);
        Assert.Equal(SmallStudy.Tables.Interactions, study.Tables.Interactions);
        Assert.Equal(SmallStudy.Tables.Segments, study.Tables.Segments);
        StudyFolder.Describe(_folder["study"], study);
        string package = File.ReadAllText(_folder["study/datapackage.json"]);
        Assert.Equal(delimiter != ',', package.Contains("\"delimiter\"", StringComparison.Ordinal));
        Assert.Contains($"\"encoding\": \"{(encoding == "utf-16LE" ? "utf-16" : encoding)}\"", package, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Check_HeaderOnlyFiles_AreFine()
    {
        Directory.CreateDirectory(_folder["study"]);
        File.WriteAllText(_folder["study/interactions.csv"], "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction");
        Assert.True(Study.Check(_folder["study"]).IsSound);
        Assert.Empty(Study.Load(_folder["study"]).Interactions);
    }

    [Fact]
    public void Load_DateAloneWithDayPrecision_IsMidnight()
    {
        Directory.CreateDirectory(_folder["study"]);
        File.WriteAllText(_folder["study/interactions.csv"], "interaction_id,start,precision,kind,initiator_id,recipient_ids,direction\nA,2024-02-29,day,phone, P1 , P2 ; P3,one_way\n\n");
        var act = Assert.Single(Study.Load(_folder["study"]).Interactions);
        Assert.Equal(new DateTime(2024, 2, 29), act.Start);
        Assert.Equal("P1", act.InitiatorId);
        Assert.Equal(new IdList("P2", "P3"), act.RecipientIds);
    }

    [Fact]
    public void Check_Utf16WithoutMark_IsToldAsNul()
    {
        SoundFolders.Copy(SoundFolders.Small, _folder["study"]);
        string file = _folder["study/time_log.csv"];
        File.WriteAllBytes(file, Encoding.Unicode.GetBytes(File.ReadAllText(file)));
        Assert.Contains(Study.Check(_folder["study"]).Faults, f => f is { Rule: "nul-byte", File: "time_log.csv", Row: 1 });
    }

    private static string Quoted(string cell, char delimiter)
        => cell.AsSpan().ContainsAny([delimiter, '"', '\r', '\n']) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
