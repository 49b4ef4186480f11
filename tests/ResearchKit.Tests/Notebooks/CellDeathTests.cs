namespace ResearchKit.Tests;

public sealed class CellDeathTests
{
    [Theory]
    [InlineData("", 137, "the system ended the process of the cell (signal 9, SIGKILL): the machine may lack memory.")]
    [InlineData("", 143, "signal 15 (SIGTERM) ended the process of the cell.")]
    [InlineData("Fatal error. System.AccessViolationException: Attempted to read protected memory.\n   at Submission#0.Run()\n", 139, "signal 11 (SIGSEGV) ended the process of the cell: Fatal error. System.AccessViolationException: Attempted to read protected memory.")]
    [InlineData("Process terminated. no more\n   at System.Environment.FailFast(System.String)\n", 134, "the cell ended itself at once (FailFast): no more")]
    [InlineData("Process terminated.\nno more\n   at System.Environment.FailFast(System.String)\n", 134, "the cell ended itself at once (FailFast): no more")]
    [InlineData("Process terminated.\n   at System.Environment.FailFast(System.String)\n", 134, "the cell ended itself at once (FailFast).")]
    [InlineData("Unhandled exception. System.FormatException: aside\n   at A.B()\n", 134, "an error on a thread of its own ended the process: System.FormatException: aside")]
    [InlineData("", 5, "the cell ended its process (exit code 5). A cell cannot call Environment.Exit.")]
    public void Told_NamesTheCauseInOneLine(string complaints, int code, string told) => Assert.Equal(told, CellDeath.Told(complaints, code, signals: true));

    [Fact]
    public void Told_LongLine_IsCut() => Assert.InRange(CellDeath.Told(new('x', 5000), 139, signals: true).Length, 300, 400);

    [Fact]
    public void Told_WhereNoCodeIsASignal_TheCodeIsTold() => Assert.Contains("exit code 137", CellDeath.Told("", 137, signals: false), StringComparison.Ordinal);
}
