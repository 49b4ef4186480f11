using System.Runtime.InteropServices;

namespace ResearchKit;

/// <summary>Reads the rows of a file of ties one after the other, and tells every fault with its line. What <see cref="ChunkedFile"/> hands back is read here.</summary>
internal sealed class TieRows
{
    private readonly List<int> _from = [], _to = [], _minute = [];
    private readonly List<double> _weight = [];
    private readonly List<int> _part = [];
    private readonly IdTable _parts = new();
    private readonly EdgeTable _table;
    private readonly TieHeader _header;
    private readonly IdTable _people;
    private readonly string? _closedBy;
    private long _undirected;

    private TieRows(EdgeTable table, TieHeader header, IdTable people, string? closedBy) => (_table, _header, _people, _closedBy) = (table, header, people, closedBy);

    /// <summary>The ties, as far as they are sound; null when the header is not.</summary>
    /// <param name="table">The file, at its header.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="people">The people known so far; others are added.</param>
    /// <param name="closedBy">Name of the file that lists the people; null: whoever has a tie is one.</param>
    /// <exception cref="ArgumentException">A column that was named is not there.</exception>
    public static TieColumns? Read(EdgeTable table, TieQuestion question, IdTable people, string? closedBy = null)
    {
        if (TieHeader.Of(table, question) is not { } header) return null;
        var rows = new TieRows(table, header, people, closedBy);
        for (long row = 0; table.Next(); row++)
        {
            if ((row & 0xFFFF) == 0) question.Effort.Cancel.ThrowIfCancellationRequested();
            rows.Add();
        }
        return rows.Columns().Under(header, rows._undirected);
    }

    private void Add()
    {
        if (_header.Type >= 0 && _table[_header.Type].Equals("undirected", StringComparison.OrdinalIgnoreCase)) _undirected++;
        bool sound = Person(_header.From, out int i);
        sound &= Person(_header.To, out int j);
        double weight = 1;
        if (_header.Weight >= 0 && !TieWeight.TryParse(_table[_header.Weight], out weight))
        {
            var (rule, mend) = TieWeight.Fault(_table[_header.Weight]);
            Fault(_header.Weight, rule, mend);
            sound = false;
        }
        int minute = 0;
        if (_header.Time >= 0 && !LogTime.TryMinute(_table[_header.Time], out minute))
        {
            var (rule, mend) = LogTime.Fault(_table[_header.Time]);
            Fault(_header.Time, rule, mend);
            sound = false;
        }
        int part = 0;
        if (_header.By >= 0)
        {
            if (_table[_header.By].IsEmpty)
            {
                Fault(_header.By, "blank-part", "Say in every row which wave or kind of tie it belongs to.");
                sound = false;
            }
            else part = _parts.FindOrAdd(_table[_header.By], out _);
        }
        if (!sound) return;
        if (_header.By >= 0) _part.Add(part);
        _from.Add(i);
        _to.Add(j);
        if (_header.Weight >= 0) _weight.Add(weight);
        if (_header.Time >= 0) _minute.Add(minute);
    }

    private bool Person(int column, out int place)
    {
        var id = _table[column];
        if (id.IsEmpty)
        {
            place = -1;
            Fault(column, "blank-id", "Name a person, or take the row out.");
            return false;
        }
        place = _closedBy is not null ? _people.Find(id) : _people.FindOrAdd(id, out _);
        if (place >= 0) return true;
        Fault(column, "unknown-id", $"Use an id that stands in {_closedBy}, or add it there.");
        return false;
    }

    private void Fault(int column, string rule, string mend) => _table.Fault(_table.Columns[column], _table[column], rule, mend);

    private TieColumns Columns()
    {
        ReadOnlySpan<int> from = CollectionsMarshal.AsSpan(_from), to = CollectionsMarshal.AsSpan(_to);
        string[] ids = _people.ToArray();
        var isIn = new bool[ids.Length];
        if (_closedBy is not null) Array.Fill(isIn, true);
        for (int k = 0; k < from.Length; k++)
        {
            if (from[k] != to[k] && (_weight.Count == 0 || _weight[k] != 0)) isIn[from[k]] = isIn[to[k]] = true;
        }
        int[] places = [.. Enumerable.Range(0, ids.Length).Where(place => isIn[place])];
        string[] sorted = [.. places.Select(place => ids[place])];
        Array.Sort(sorted, places, StringComparer.Ordinal);
        var index = new int[ids.Length];
        for (int r = 0; r < places.Length; r++) index[places[r]] = r;

        // Somebody named only beside themselves or with weight 0 is not a participant: those rows are counted here.
        int[] f = new int[from.Length], t = new int[from.Length], m = new int[_minute.Count], p = new int[_part.Count];
        var w = new double[_weight.Count];
        long self = 0, zero = 0;
        int kept = 0;
        for (int k = 0; k < from.Length; k++)
        {
            if (from[k] == to[k]) self++;
            else if (w.Length > 0 && _weight[k] == 0) zero++;
            else
            {
                (f[kept], t[kept]) = (index[from[k]], index[to[k]]);
                if (w.Length > 0) w[kept] = _weight[k];
                if (m.Length > 0) m[kept] = _minute[k];
                if (p.Length > 0) p[kept] = _part[k];
                kept++;
            }
        }
        Array.Resize(ref f, kept);
        Array.Resize(ref t, kept);
        if (w.Length > 0) Array.Resize(ref w, kept);
        if (m.Length > 0) Array.Resize(ref m, kept);
        if (p.Length > 0) Array.Resize(ref p, kept);
        var (part, parts) = InOrder(p);
        return new(Roster.FromSorted(sorted), f, t, w, m, self, zero) { Part = part, Parts = parts };
    }

    /// <summary>Parts in the order of their words, numbers in them by size: "wave 2" before "wave 10".</summary>
    private (int[] Part, string[] Parts) InOrder(int[] part)
    {
        string[] words = _parts.ToArray();
        int[] places = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(words, places, NumbersBySize.Order);
        var index = new int[places.Length];
        for (int k = 0; k < places.Length; k++) index[places[k]] = k;
        return (Array.ConvertAll(part, p => index[p]), words);
    }
}
