using System.Globalization;
using System.Text;

namespace Analysis.Cli.Report;

/// <summary>Shows text of any direction without letting it reach what stands around it.</summary>
internal static class Bidi
{
    /// <summary>
    /// Running words of a text. Overrides (U+202D, U+202E), which turn "21" into "12" before a reader's eyes and have no use in an article,
    /// do not act: each is shown by its number. All else stands as given and ends with the element around it.
    /// </summary>
    public static Html Words(string words)
    {
        if (words.AsSpan().IndexOfAny('\u202D', '\u202E') < 0)
            return words.AsSpan().IndexOfAnyInRange('\u202A', '\u202C') < 0 && words.AsSpan().IndexOfAnyInRange('\u2066', '\u2069') < 0 ? Html.Text(words) : $"<bdi>{words}</bdi>";
        Html html = Html.Empty;
        int from = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] is not ('\u202D' or '\u202E'))
                continue;
            html.AppendFormatted(words[from..i]);
            if (i < words.Length)
                html.AppendFormatted($"<span class=\"control\" data-code=\"U+{((int)words[i]).ToString("X4", CultureInfo.InvariantCulture)}\"></span>");
            from = i + 1;
        }
        return $"<bdi>{html}</bdi>";
    }

    /// <summary>A value among other text: isolated, so that it takes its own direction.</summary>
    public static Html Isolated(string? value)
    {
        Html words = Words(value ?? "");
        return words.IsEmpty ? words : $"<bdi>{words}</bdi>";
    }

    /// <summary>A value for places where no markup can stand (titles, labels): without the characters that steer direction.</summary>
    public static string Plain(string value)
    {
        StringBuilder plain = new(value.Length);
        foreach (char c in value)
        {
            if (c is not ('\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
                plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>"rtl" for languages written from right to left, "auto" for the rest: the words then decide.</summary>
    public static string Direction(string? language) => language?.Split('-')[0].ToLowerInvariant() is "ar" or "fa" or "he" or "ur" or "ps" or "ckb" or "yi" or "sd" or "ug" or "dv" ? "rtl" : "auto";
}
