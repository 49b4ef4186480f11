using System.Globalization;

namespace ResearchKit.Tests;

public class TableColumnTests
{
    // Each expected text follows from the rule in the docs of TableColumn.Show.
    [Theory]
    [InlineData("count", 1234, "1,234")]
    [InlineData("count", 2.5, "2.5")]
    [InlineData("share", 0.41, "41\u00A0%")]
    [InlineData("share", 0.004, "<1\u00A0%")]
    [InlineData("share", 0.996, ">99\u00A0%")]
    [InlineData("share", 0, "0\u00A0%")]
    [InlineData("share", 1, "100\u00A0%")]
    [InlineData("share", -0.12, "−12\u00A0%")]
    [InlineData("number", 3.14159, "3.14")]
    [InlineData("number", 9.996, "10.0")]
    [InlineData("number", 99.96, "100")]
    [InlineData("number", -12.34, "−12.3")]
    [InlineData("0.00", -0.001, "0.00")]
    [InlineData("0.000", 0.12345, "0.123")]
    [InlineData("mixed", 1234, "1,234")]
    [InlineData("mixed", 0.3, "0.30")]
    [InlineData("mixed", -0.251, "−0.25")]
    [InlineData("number", double.NaN, "–")]
    [InlineData("number", double.NegativeInfinity, "−∞")]
    public void Show_FollowsTheFormat(string format, double value, string shown) => Assert.Equal(shown, new TableColumn("x", "", format).Show(value));

    [Fact]
    public void Show_DoesNotFollowTheCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator) = (",", ".");
            CultureInfo.CurrentCulture = comma;
            Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));
            Assert.Equal("1,234", new TableColumn("x", "", "count").Show(1234));
            Assert.Equal("3.14", new TableColumn("x", "", "number").Show(3.14159));
        }
        finally { CultureInfo.CurrentCulture = before; }
    }
}
