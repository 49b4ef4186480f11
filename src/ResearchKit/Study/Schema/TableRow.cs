namespace ResearchKit;

/// <summary>The row at hand: one slot a column of the schema.</summary>
internal sealed class TableRow(Slot[] slots)
{
    internal Slot[] Slots => slots;
}
