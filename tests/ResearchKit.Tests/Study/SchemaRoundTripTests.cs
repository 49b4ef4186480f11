using System.Text;
using CsCheck;

namespace ResearchKit.Tests;

public class SchemaRoundTripTests
{
    public static TheoryData<string> Tables => [.. StudySchema.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void ReadOfWrite_RandomRows_IsTheSame(string name)
    {
        var table = StudySchema.Find(name)!;
        var property = typeof(StudyTables).GetProperties().Single(p => p.PropertyType.IsGenericType && p.PropertyType.GenericTypeArguments[0] == table.GetType().GenericTypeArguments[0]);
        Gen.ULong.Sample(
            seed =>
            {
                var rng = new Rng(seed);
                var rows = RandomRecords.Of(table, property.PropertyType.GenericTypeArguments[0], rng, 1 + rng.Below(6));
                var list = Array.CreateInstance(property.PropertyType.GenericTypeArguments[0], rows.Length);
                rows.CopyTo(list, 0);
                var tables = new StudyTables();
                property.SetValue(tables, list);
                Assert.Equal(rows, Read(table, Written(table, tables), property));
            },
            iter: 60);
    }

    private static byte[] Written(TableSchema table, StudyTables tables)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        table.Write(tables, text);
        return new UTF8Encoding(false, true).GetBytes(text.ToString());
    }

    /// <summary>Reads the table alone: that the other files are not there is told, and no matter here.</summary>
    private static object[] Read(TableSchema table, byte[] bytes, System.Reflection.PropertyInfo property)
    {
        var reading = new StudyReading("nowhere");
        using var records = new CsvRecords(new MemoryStream(bytes));
        table.Read(reading, records);
        Assert.Equal("", string.Join("\n", reading.Faults.ToReport().Faults.Where(f => f.Rule is not ("missing-file" or "unknown-id"))));
        return [.. ((System.Collections.IEnumerable)property.GetValue(reading.Tables)!).Cast<object>()];
    }
}
