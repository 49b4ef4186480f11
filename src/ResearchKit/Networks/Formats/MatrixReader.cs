namespace ResearchKit;

/// <summary>Reads a matrix of separated values: the ids in the first row and in the first column, in any order.</summary>
internal static class MatrixReader
{
    public static void Read(EdgeTable table, FileTies said, NetworkFileOptions options)
    {
        if (table.Columns.Count < 2)
        {
            said.Fault(1, "", default, "too-few-columns", "A matrix has the ids in its first row: ,a,b,c.");
            return;
        }
        int[] column = new int[table.Columns.Count];
        bool sound = true;
        for (int c = 1; c < column.Length; c++) sound &= said.Declare(table.Columns[c], 1, FormattableString.Invariant($"{c + 1}"), out column[c]);
        if (!sound) return;
        var rows = new bool[said.People];
        var cells = new MatrixTies(said, options.Undirected);
        while (table.Next())
        {
            int person = said.Find(table[0]);
            if (table[0].IsEmpty) said.Fault(table.Line, "1", default, "blank-id", "The first cell of a row is the id of the person.");
            else if (person < 0) said.Fault(table.Line, "1", table[0], "unknown-id", "The row has an id that no column has: add the column, or take the row out.");
            else if (rows[person]) said.Fault(table.Line, "1", table[0], "duplicate-id", "Each id stands in one row only.");
            else
            {
                rows[person] = true;
                for (int c = 1; c < column.Length; c++) cells.Cell(person, column[c], table[c], table.Line, table.Columns[c]);
            }
        }
        cells.End();
        for (int c = 1; c < column.Length; c++)
            if (!rows[column[c]]) said.Fault(1, FormattableString.Invariant($"{c + 1}"), table.Columns[c], "missing-row", "The column has an id that no row has: add the row, NA where it is not known.");
    }
}
