namespace ResearchKit;

/// <summary>The cells of the matrices of a DL file, one after the other; a row may run over several lines.</summary>
internal sealed class DlMatrices
{
    private readonly TextLines _lines;
    private readonly FileTies _said;
    private readonly DlHeader _header;
    private readonly MatrixTies _cells;
    private readonly int[] _places;
    private readonly int _chosen;
    private readonly bool _lower, _upper;
    private int _matrix, _row, _column, _labels, _sender;
    private bool _wantsRow;

    public DlMatrices(TextLines lines, FileTies said, DlHeader header, int[] places, bool undirected, int chosen)
    {
        (_lines, _said, _header, _places, _chosen) = (lines, said, header, places, chosen);
        (_lower, _upper) = (header.Format[0] == 'l', header.Format[0] == 'u');
        _cells = new(said, undirected || _lower || _upper);
        _labels = header.IsEmbedded ? header.People : 0;
    }

    private int People => _header.People;

    /// <summary>Reads from the rest of the line of <c>data:</c> on.</summary>
    public void Read(string line)
    {
        StartRow();
        while (line.Length > 0 || _lines.Next())
        {
            var words = new LineWords(line.Length > 0 ? line : _lines.Text, commas: true);
            line = "";
            while (words.Next())
                if (!Take(words.Word)) return;
        }
        if (People > 0 && (_row < People || _matrix < _header.Matrices - 1 || _labels > 0))
            _said.Fault(0, "", default, "matrix-shape", FormattableString.Invariant($"The data end in row {_row + 1} of {People}: cells are missing."));
        else _cells.End(half: _lower || _upper);
    }

    private bool Take(ReadOnlySpan<char> word)
    {
        if (_labels > 0) return _said.Declare(word, _lines.Number, "labels", out _places[People - _labels--]);
        if (_row >= People)
        {
            // Relations may be parted by a line with ! alone.
            if (word is "!") return true;
            if (++_matrix >= _header.Matrices) return Refuse("", "matrix-shape", FormattableString.Invariant($"There are more cells than {People} people make."));
            _row = 0;
            StartRow();
        }
        if (_wantsRow)
        {
            _wantsRow = false;
            _sender = _said.Find(word);
            return _sender >= 0 || Refuse(word, "unknown-id", "The row has an id that no column has.");
        }
        if (_matrix == _chosen) _cells.Cell(_header.IsEmbedded ? _sender : _places[_row], _places[_column], word, _lines.Number, "");
        _column++;
        if (!_header.HasDiagonal && !_lower && !_upper && _column == _row) _column++;
        if (_column > Last)
        {
            _row++;
            StartRow();
        }
        return true;
    }

    private int Last => _lower ? _row - (_header.HasDiagonal ? 0 : 1) : People - 1;

    private int First => _upper ? _row + (_header.HasDiagonal ? 0 : 1) : !_lower && !_header.HasDiagonal && _row == 0 ? 1 : 0;

    /// <summary>Goes to the first cell of a row; a half without a diagonal has a row without any.</summary>
    private void StartRow()
    {
        while (_row < People && First > Last) _row++;
        (_column, _wantsRow) = (First, _header.IsEmbedded);
    }

    private bool Refuse(ReadOnlySpan<char> shown, string rule, string mend)
    {
        _said.Fault(_lines.Number, "", shown, rule, mend);
        return false;
    }
}
