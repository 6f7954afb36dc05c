using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Analysis.Tests.Safety;

/// <summary>Work grows with the length of a text and no faster, whatever the text repeats: measured by the processor's time of this thread, as a ratio.</summary>
public class GrowthTests
{
    /// <summary>Four times the text may take so many times the work: linear takes four, the square sixteen.</summary>
    private const double Most = 7;

    private const int Shorter = 24_000;

    /// <summary>Linux's name for the time that a thread has spent on a processor.</summary>
    private const int ThreadTime = 3;

    /// <summary>Every class of token, and the constructions that readers look ahead or back for.</summary>
    public static TheoryData<string> Repeated() =>
    [
        "word ", "Word ", "Israel ", "Israel and Azerbaijan ", "5 ", "5 million ", "$5 ", "5 per cent ", "one ", "hundred ", "a ", "the ", "of ", "and ", "not ", "more than ", "last ", "next ", "Monday ", "May ", "2012 ", "May 2012 ", "week ", "years ",
        "between 1 and ", "from 5 to ", "(", ")", "\"", "“", "”", "'", ",", ", ", "; ", ": ", "- ", "-", "–", "/", "1/", "1-", "1,", "1.", "a.", "U.S. ", "Mr. ", "\n", "a\n", "5\n", "\u200B", "é ", "א ", "، ", "😀", "\0",
        "Q1 exports Monday Norway and Chile increased ", "said that ", "which ", "who ", "to attack ", "signed ", "will sell ", "tanks and ", "the minister of ", "its ", "they ", "exports to Chile of ", "did not exceed ",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void WorkGrowsWithTheText(string unit)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only on Linux is it known how to ask for the processor's time of a thread; time by the clock tells of the machine's other work.");
        string shorter = Text(unit, Shorter), longer = Text(unit, 4 * Shorter);
        Findings.Read(shorter);
        double ratio = double.PositiveInfinity;
        // The least of some tries: what disturbs a measurement makes it longer.
        for (int i = 0; i < 5 && ratio > Most; i++)
        {
            double few = Enumerable.Range(0, 3).Min(_ => Work(shorter)), many = Enumerable.Range(0, 2).Min(_ => Work(longer));
            ratio = Math.Min(ratio, many / few);
        }
        Assert.True(ratio <= Most, string.Create(CultureInfo.InvariantCulture, $"four times the text takes {ratio:0.0} times the work"));
    }

    private static double Work(string text)
    {
        long before = Now();
        Findings.Read(text);
        return Now() - before;
    }

    /// <summary>Nanoseconds that this thread has spent on a processor.</summary>
    private static long Now()
    {
        Assert.Equal(0, ClockGetTime(ThreadTime, out TimeSpec time));
        return time.Seconds * 1_000_000_000 + time.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    private readonly record struct TimeSpec(long Seconds, long Nanoseconds);

    private static string Text(string unit, int length) => new StringBuilder(length + unit.Length).Insert(0, unit, length / unit.Length).ToString();
}
