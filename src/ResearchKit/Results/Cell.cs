namespace ResearchKit;

/// <summary>One cell of a result table.</summary>
/// <param name="Value">The number; NaN for a text cell or an undefined one.</param>
/// <param name="Text">The text of a text cell; null for a number.</param>
/// <param name="Persons">How many persons stand behind it: suppression needs it. -1 where it does not count people.</param>
/// <param name="State">Shown, undefined or suppressed.</param>
/// <param name="Reason">Why it is undefined or suppressed.</param>
public readonly record struct Cell(double Value, string? Text, long Persons, CellState State, string? Reason)
{
    /// <summary>A text cell.</summary>
    public static Cell Of(string? text) => new(double.NaN, text ?? "", -1, CellState.Shown, null);

    /// <summary>A number; NaN becomes an undefined cell.</summary>
    /// <param name="value">The number.</param>
    /// <param name="persons">How many persons stand behind it; -1 where it does not count people.</param>
    public static Cell Of(double value, long persons = -1) => double.IsNaN(value) ? Undefined("not defined") : new(value, null, persons, CellState.Shown, null);

    /// <summary>The value of an estimate, or its reason.</summary>
    public static Cell Of(Estimate estimate, long persons = -1)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate.Reason is { } reason ? Undefined(reason) : Of(estimate.Value, persons);
    }

    /// <summary>An undefined cell with its reason.</summary>
    public static Cell Undefined(string reason) => new(double.NaN, null, -1, CellState.Undefined, reason);

    /// <summary>A limit of an estimate's range, or why there is no range.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="end">Which limit.</param>
    /// <param name="persons">How many persons stand behind it; -1 where it does not count people.</param>
    internal static Cell Limit(Estimate estimate, Func<Interval, double> end, long persons = -1)
        => estimate.Interval is { } range ? Of(end(range), persons) : Undefined(estimate.Reason ?? estimate.NoInterval ?? "no range was made");
}
