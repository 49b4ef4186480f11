using System.Globalization;

namespace ResearchKit;

/// <summary>What stands before the data of a DL file.</summary>
internal sealed class DlHeader
{
    private readonly FileTies _said;
    private string _place = "";

    private DlHeader(FileTies said) => _said = said;

    public int People { get; private set; } = -1;

    public int Matrices { get; private set; } = 1;

    public string Format { get; private set; } = "fullmatrix";

    public bool HasDiagonal { get; private set; } = true;

    /// <summary>True: labels stand among the data.</summary>
    public bool IsEmbedded { get; private set; }

    public List<string> Labels { get; } = [];

    public List<string> MatrixLabels { get; } = [];

    /// <summary>What follows <c>data:</c> on its own line.</summary>
    public string Rest { get; private set; } = "";

    /// <summary>Reads up to <c>data:</c>; null, with the fault told, where that does not come.</summary>
    public static DlHeader? Read(TextLines lines, FileTies said)
    {
        var header = new DlHeader(said);
        return header.Read(lines) ? header : null;
    }

    private bool Read(TextLines lines)
    {
        List<string>? taking = null;
        int left = 0;
        string pending = "";
        bool first = true, rows = false;
        while (lines.Next())
        {
            var words = new LineWords(lines.Text, commas: true, equals: taking is null || left == 0);
            while (words.Next())
            {
                string word = words.Word.ToString(), key = words.IsQuoted ? "" : word.ToLowerInvariant().TrimEnd(':');
                if (words.IsBroken) _said.Fault(lines.Number, "", default, "unterminated-quote", "A quote opens here and never closes.");
                if (first)
                {
                    if (key != "dl") break;
                    first = false;
                    continue;
                }
                // "labels:" is followed by labels, "labels embedded" is not.
                if (taking is not null && left > 0 && !(taking.Count == 0 && key == "embedded"))
                {
                    if (key == "data" && word.EndsWith(':'))
                    {
                        _said.Fault(lines.Number, "labels", default, "missing-labels", FormattableString.Invariant($"There are {taking.Count} labels and {taking.Count + left} are wanted."));
                        return false;
                    }
                    taking.Add(word.Trim());
                    left--;
                    continue;
                }
                taking = null;
                if (pending.Length > 0)
                {
                    Take(pending, word, lines.Number);
                    pending = "";
                    continue;
                }
                switch (key)
                {
                    case "n" or "nr" or "nc" or "nm" or "format" or "diagonal": pending = key; break;
                    case "row": rows = true; break;
                    case "column" or "col" or "matrix" or "level": (rows, _place) = (false, key); break;
                    case "labels":
                        (taking, left) = _place is "matrix" or "level" ? (MatrixLabels, Matrices) : rows || _place.Length == 0 ? (Labels, People) : (new List<string>(), People);
                        if (left < 0)
                        {
                            _said.Fault(lines.Number, "n", default, "bad-size", "Say how many people there are, before the labels: DL n=20.");
                            return false;
                        }
                        (rows, _place) = (false, "");
                        break;
                    case "embedded": IsEmbedded = true; break;
                    case "data":
                        Rest = words.Rest.Trim().ToString();
                        return IsWhole(lines.Number);
                    default: _said.Note($"the word '{key}' of the DL header is not read"); break;
                }
            }
            if (first) break;
        }
        if (first) _said.Fault(lines.Number, "", default, "wrong-start", "A DL file begins with DL.");
        else _said.Fault(0, "", default, "no-data", "The file ends before data: - it was cut off, or the word is missing.");
        return false;
    }

    private void Take(string key, string word, long line)
    {
        if (key == "format") Format = word.ToLowerInvariant();
        else if (key == "diagonal") HasDiagonal = !word.Equals("absent", StringComparison.OrdinalIgnoreCase);
        else if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int size)) _said.Fault(line, key, word, "bad-size", "A size is a whole number: n=20.");
        else if (size > FileTies.MostPeople) throw new TooMuchException(line, FormattableString.Invariant($"The file says {size} people; the limit is {FileTies.MostPeople}."));
        else if (key == "nm") Matrices = size;
        else if (People >= 0 && size != People) _said.Fault(line, key, word, "two-mode", "Rows and columns are of two kinds, such as people and meetings: project it to people first.");
        else People = size;
    }

    private bool IsWhole(long line)
    {
        string[] formats = ["fullmatrix", "fm", "lowerhalf", "lh", "upperhalf", "uh", "edgelist1", "el1", "edgelist", "nodelist1", "nl1", "nodelist"];
        if (People < 0) _said.Fault(line, "n", default, "bad-size", "Say how many people there are: DL n=20.");
        if (Format is "edgelist2" or "el2" or "nodelist2" or "nl2") _said.Fault(line, "format", Format, "two-mode", "This is a network of two kinds, such as people and meetings: project it to people first.");
        else if (!formats.Contains(Format)) _said.Fault(line, "format", Format, "unknown-format", "Read are fullmatrix, lowerhalf, upperhalf, edgelist1 and nodelist1.");
        else return People >= 0;
        return false;
    }
}
