using System.Globalization;

namespace ResearchKit;

/// <summary>Times of a log as minutes since 1970-01-01 on the clock of the study.</summary>
internal static class LogTime
{
    /// <summary>Minutes from here on are no minutes of a year before 2900: most likely they are seconds.</summary>
    private const int TooLate = 490_000_000;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>2026-03-01, 2026-03-01T14:30, with seconds and their fractions (cut off), a space for the T; or a whole number of minutes.</summary>
    public static bool TryMinute(ReadOnlySpan<char> text, out int minute)
    {
        minute = 0;
        if (text.Length >= 10 && IsoDate.TryDay(text[..10], out var day))
        {
            minute = MinuteOf(day);
            if (text.Length == 10) return true;
            var clock = text[11..];
            int fraction = clock.IndexOf('.');
            if (fraction == 8 && clock.Length > 9 && clock[9..].IndexOfAnyExceptInRange('0', '9') < 0) clock = clock[..8];
            if (text[10] is not ('T' or ' ') || !IsoDate.TryTime(clock, out var time)) return false;
            minute += time.Hour * 60 + time.Minute;
            return true;
        }
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out minute) && minute is > -TooLate and < TooLate;
    }

    /// <summary>Minutes from 1970-01-01 to the start of a day.</summary>
    public static int MinuteOf(DateOnly day) => (day.DayNumber - Epoch) * 1440;

    /// <summary>The day of a minute.</summary>
    public static DateOnly DayOf(int minute) => DateOnly.FromDayNumber(Epoch + (int)Math.Floor(minute / 1440.0));

    /// <summary>What is told of a time that cannot be read.</summary>
    public static (string Rule, string Mend) Fault(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return ("blank-time", "Write the time, or read the log without times (Time = \"none\").");
        if (text.Length > 11 && IsoDate.TryDay(text[..10], out _) && text[11..].IndexOfAny("Z+-z") > 0)
            return ("time-offset", "Write the time on the clock of the study, without Z or an offset: 2026-03-01T14:30; or read the log without times (Time = \"none\").");
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? ("bad-time", "A whole number is read as minutes, and this one lies more than 900 years from 1970: if these are seconds, divide them by 60; or read the log without times (Time = \"none\").")
            : ("bad-time", "Write date and time as 2026-03-01T14:30, the date alone, or a whole number of minutes; or read the log without times (Time = \"none\").");
    }
}
