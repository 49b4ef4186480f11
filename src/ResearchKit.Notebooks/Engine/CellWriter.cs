using System.Text;
namespace ResearchKit;

/// <summary>The console of a cell: what is written goes to the outputs of the cell that runs now.</summary>
/// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
internal sealed class CellWriter(string name) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override string NewLine => "\n";

    /// <inheritdoc/>
    public override void Write(char value) => CellSink.Current?.Write(name, [value]);

    /// <inheritdoc/>
    public override void Write(string? value) => CellSink.Current?.Write(name, value);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => CellSink.Current?.Write(name, buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => CellSink.Current?.Write(name, buffer);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");
}
