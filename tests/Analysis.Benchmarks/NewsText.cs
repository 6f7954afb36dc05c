using System.Text;

namespace Analysis.Benchmarks;

/// <summary>News-like text made of our own sentences: the same seed and length give the same characters on every machine.</summary>
internal static class NewsText
{
    private static readonly string[] who =
    [
        "The ministry", "The central bank of Georgia", "An official in Ankara", "The shipping company", "Iran’s oil minister", "The refugee agency", "The parliament in Yerevan",
        "A spokesman for the airline", "The World Bank", "Azerbaijan’s president", "The opposition party", "A report by the customs service", "The Israeli delegation", "The grain board",
    ];

    private static readonly string[] what =
    [
        "said that exports rose {p} percent to ${m} billion in {y}", "announced a loan of {m} million euros on {d} April {y}", "expects fewer than {n} ships to pass the strait this year",
        "denied that talks about the pipeline had begun", "called the accord a step toward peace in the region", "reported that about {n},{k} families left the border villages",
        "put the cost of the line at {m}m dollars, up from {p}m a year earlier", "agreed to send envoys to the capital next week", "warned that the harvest could fall by a third",
        "sold {k} tonnes of wheat to buyers in the south", "did not say when the election would be held", "has not spent more than {p} percent of its budget on roads",
        "accused its neighbour of closing the crossing without notice", "signed a contract for {n} buses with a factory near the coast", "returned to the negotiating table after a long pause",
    ];

    private static readonly string[] also =
    [
        "while the currency lost {p}.{d} percent against the dollar", "as demonstrators gathered in front of the embassy", "although the two sides had met in {y}",
        "and asked the court to hear the case before the end of the month", "because the road through the mountains was blocked by snow", "after {n} workers walked out on Monday",
        "in a statement that was read on state television", "with between {d} and {k} observers present", "and the price of a barrel stayed at ${p}", "which had been promised since the ceasefire",
    ];

    private static readonly string[] alone =
    [
        "Nobody expected the decision.", "The road to the port remains closed, and the drivers wait.", "Half of the villages have no clinic.", "It was the second visit within a decade.",
        "Observers doubt that the measure will help those who need it most.", "One in five pupils walks to school.", "The minister gave no reason.", "Prices of bread and fuel have doubled.",
    ];

    /// <summary>A text of at least <paramref name="length"/> characters in paragraphs of a few sentences.</summary>
    public static string Make(int length, uint seed = 1)
    {
        StringBuilder text = new(length + 512);
        uint state = seed;
        int Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }
        while (text.Length < length)
        {
            for (int sentences = 3 + Next(5); sentences > 0; sentences--)
            {
                if (Next(5) == 0)
                    text.Append(alone[Next(alone.Length)]);
                else
                    Fill(text, $"{who[Next(who.Length)]} {what[Next(what.Length)]}{(Next(2) == 0 ? ", " + also[Next(also.Length)] : "")}.", Next);
                text.Append(' ');
            }
            text.Append("\n\n");
        }
        return text.ToString();
    }

    private static void Fill(StringBuilder text, string sentence, Func<int, int> next)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                text.Append(sentence[i]);
                continue;
            }
            text.Append(sentence[i + 1] switch { 'p' => 2 + next(90), 'm' => 1 + next(900), 'n' => 2 + next(80), 'k' => 100 + next(899), 'd' => 1 + next(9), _ => 1992 + next(21) });
            i += 2;
        }
    }
}
