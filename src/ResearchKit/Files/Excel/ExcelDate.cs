using System.Globalization;

namespace ResearchKit;

/// <summary>Days and times as Excel counts them: days since the turn of 1900, or since 1904 in workbooks that began on a Mac.</summary>
/// <remarks>Excel has a 29 February 1900, which never was: days before 1 March 1900 count from another nought, and that day is handed on to be refused.</remarks>
internal static class ExcelDate
{
    /// <summary>The first day that every program counts alike.</summary>
    internal static readonly DateTime First = new(1900, 3, 1);

    private static readonly DateTime Zero = new(1899, 12, 30), Zero1904 = new(1904, 1, 1);
    private const int Day = 86_400;

    /// <summary>2024-03-01, or 2024-03-01T14:30 when there is a time: a whole number of days is a date alone.</summary>
    internal static string Text(double serial, bool from1904)
    {
        long seconds = (long)Math.Round(serial * Day), days = seconds / Day;
        if (serial < 0 || days > 2_958_465) return serial.ToString("R", CultureInfo.InvariantCulture);
        if (!from1904 && days is 0 or 60) return days == 0 ? "1900-01-00" : "1900-02-29";
        var zero = from1904 ? Zero1904 : days < 60 ? Zero.AddDays(1) : Zero;
        if (days > (DateTime.MaxValue - zero).Days) return serial.ToString("R", CultureInfo.InvariantCulture);
        return Text(zero.AddDays(days).AddSeconds(seconds % Day));
    }

    internal static string Text(DateTime moment) => moment.ToString(
        moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : moment.Second == 0 ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>14:30, or 26:00 for a duration of more than a day.</summary>
    internal static string Time(double serial)
    {
        if (serial is < 0 or > 1_000_000) return serial.ToString("R", CultureInfo.InvariantCulture);
        var time = TimeSpan.FromSeconds(Math.Round(serial * Day));
        string text = string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");
        return time.Seconds == 0 ? text : text + time.Seconds.ToString("':'00", CultureInfo.InvariantCulture);
    }

    /// <summary>The number that stands for a moment from <see cref="First"/> on, to the second.</summary>
    internal static double Serial(DateTime moment) => Math.Round((moment - Zero).TotalSeconds) / Day;
}
