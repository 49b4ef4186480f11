using System.Globalization;

namespace ResearchKit;

/// <summary>Addresses of cells as Excel writes them.</summary>
internal static class CellAddress
{
    internal const int Columns = 16_384, Rows = 1_048_576;

    /// <summary>The letters of a column: 0 is A, 27 is AB.</summary>
    internal static string Letters(int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }

    /// <summary>Column (A = 0) and row of B7; false for what is no address of a sheet.</summary>
    internal static bool TryParse(ReadOnlySpan<char> address, out int column, out long row)
    {
        (column, row) = (0, 0);
        int i = 0;
        for (; i < address.Length && char.IsAsciiLetterUpper(address[i]); i++)
        {
            column = column * 26 + (address[i] - 'A' + 1);
            if (column > Columns) return false;
        }
        column--;
        return column >= 0 && long.TryParse(address[i..], NumberStyles.None, CultureInfo.InvariantCulture, out row) && row is >= 1 and <= Rows;
    }
}
