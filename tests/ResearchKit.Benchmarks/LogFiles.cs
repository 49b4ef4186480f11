using System.Globalization;
using System.Text;

namespace ResearchKit.Benchmarks;

/// <summary>Logs by chance, the same on every run: every third row or so answers the row before.</summary>
internal static class LogFiles
{
    private static readonly string[] Kinds = ["message", "call", "visit", "meeting"];

    /// <summary>from,to,time: whole numbers, which is easiest for programs that guess the type of a column.</summary>
    public static void Plain(string file, int rows, int people)
        => Write(file, "from,to,time\n", rows, people, (text, row, from, to) => text.Append(CultureInfo.InvariantCulture, $"{from},{to},{27_000_000 + row / 20}\n"));

    /// <summary>Seven columns, ids such as person-012345.</summary>
    public static void Wide(string file, int rows, int people)
    {
        var start = new DateTime(2021, 1, 1);
        Write(file, "interaction_id,start,kind,from,to,duration_min,topic\n", rows, people, (text, row, from, to)
            => text.Append(CultureInfo.InvariantCulture, $"I{row},{start.AddMinutes(row / 20):yyyy-MM-ddTHH:mm},{Kinds[row % 4]},person-{from:D6},person-{to:D6},{row % 90},topic {row % 50}\n"));
    }

    private static void Write(string file, string header, int rows, int people, Action<StringBuilder, int, int, int> add)
    {
        var draw = new Rng(1);
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16);
        writer.Write(header);
        var text = new StringBuilder();
        int from = 0, to = 0;
        for (int row = 0; row < rows; row++)
        {
            (from, to) = draw.Below(3) == 0 ? (to, from) : (draw.Below(people), draw.Below(people));
            add(text, row, from, to);
            if (text.Length < 1 << 15) continue;
            writer.Write(text);
            text.Clear();
        }
        writer.Write(text);
    }
}
