using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis.Cli.Report;

/// <summary>
/// HTML that is safe to put into a page. An interpolated string becomes one: what stands in the literal parts is markup, what is put
/// into the holes is data and is encoded, unless it is <see cref="Html"/> itself. The encoding serves text and quoted attribute values.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Html
{
    private readonly StringBuilder markup;

    /// <summary>Begins an interpolated string; called by the compiler.</summary>
    public Html(int literalLength, int holes) => markup = new(literalLength + (16 * holes));

    private Html(StringBuilder markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty => new(0, 0);

    /// <summary>Whether there is no markup at all.</summary>
    public bool IsEmpty => markup.Length == 0;

    /// <summary>Markup that this program made itself or checked; never text from an input.</summary>
    public static Html Trusted(string markup) => new(new StringBuilder(markup));

    /// <summary>Data as text.</summary>
    public static Html Text(string? data) => $"{data}";

    /// <summary>The pieces one after the other, with a separator of data between them.</summary>
    public static Html Join(string separator, IEnumerable<Html> pieces)
    {
        Html all = Empty;
        foreach (Html piece in pieces)
        {
            if (!all.IsEmpty)
                all.AppendFormatted(separator);
            all.AppendFormatted(piece);
        }
        return all;
    }

    /// <summary>The markup where the condition holds, otherwise nothing.</summary>
    public static Html When(bool condition, Html markup) => condition ? markup : Empty;

    /// <summary>Adds a literal part; called by the compiler.</summary>
    public void AppendLiteral(string literal) => markup.Append(literal);

    /// <summary>Adds data, encoded.</summary>
    public void AppendFormatted(string? data) => Encode(data, markup);

    /// <summary>Adds a whole number.</summary>
    public void AppendFormatted(int number) => markup.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Adds markup as it is.</summary>
    public void AppendFormatted(Html? piece) => markup.Append(piece?.markup);

    /// <summary>Adds pieces of markup one after the other.</summary>
    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (Html piece in pieces)
            AppendFormatted(piece);
    }

    /// <inheritdoc/>
    public override string ToString() => markup.ToString();

    /// <summary>
    /// Encodes data. Characters that HTML cannot hold (control characters, halves of surrogate pairs) and overrides of direction, which would
    /// turn around what stands beside them, become U+FFFD; <see cref="Bidi.Words"/> shows the latter by their number.
    /// </summary>
    private static void Encode(ReadOnlySpan<char> data, StringBuilder to)
    {
        for (int i = 0; i < data.Length; i++)
        {
            char c = data[i];
            switch (c)
            {
                case '&': to.Append("&amp;"); break;
                case '<': to.Append("&lt;"); break;
                case '>': to.Append("&gt;"); break;
                case '"': to.Append("&quot;"); break;
                case '\'': to.Append("&#39;"); break;
                case '\r': to.Append("&#13;"); break;
                case '\t' or '\n': to.Append(c); break;
                case < ' ' or (>= '\u007F' and <= '\u009F') or '\u202D' or '\u202E' or (>= '\uFFFE'): to.Append('\uFFFD'); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < data.Length && char.IsLowSurrogate(data[i + 1]))
                        to.Append(c).Append(data[++i]);
                    else
                        to.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
                    break;
            }
        }
    }
}
