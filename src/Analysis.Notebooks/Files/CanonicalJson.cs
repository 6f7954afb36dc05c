using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Analysis.Notebooks;

/// <summary>
/// Writes JSON as Jupyter does: keys in order of their code units, one space of indentation a level, letters of all scripts as they are.
/// The same content gives the same bytes, so that a notebook that did not change shows no difference.
/// </summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool first = true;
    private bool named;

    public override string ToString() => text.ToString();

    public CanonicalJson BeginObject() => Begin('{');

    public CanonicalJson EndObject() => End('}');

    public CanonicalJson BeginArray() => Begin('[');

    public CanonicalJson EndArray() => End(']');

    /// <summary>Writes a key; the caller gives keys in order.</summary>
    public CanonicalJson Name(string name)
    {
        Separate();
        Quote(name);
        text.Append(": ");
        named = true;
        return this;
    }

    public CanonicalJson Value(string value)
    {
        Separate();
        Quote(value);
        return this;
    }

    public CanonicalJson Value(int value)
    {
        Separate();
        text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CanonicalJson Null()
    {
        Separate();
        text.Append("null");
        return this;
    }

    /// <summary>Writes a text as the list of its lines, each with its end.</summary>
    public CanonicalJson Lines(string value)
    {
        BeginArray();
        int start = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (!EndsLine(value[i]))
                continue;
            if (value[i] == '\r' && i + 1 < value.Length && value[i + 1] == '\n')
                i++;
            Value(value[start..(i + 1)]);
            start = i + 1;
        }
        if (start < value.Length)
            Value(value[start..]);
        return EndArray();
    }

    /// <summary>Writes any JSON with its keys in order; of keys that repeat, the last counts.</summary>
    public CanonicalJson Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                BeginObject();
                foreach (IGrouping<string, JsonProperty> key in element.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
                    Name(key.Key).Value(key.Last().Value);
                return EndObject();
            case JsonValueKind.Array:
                BeginArray();
                foreach (JsonElement item in element.EnumerateArray())
                    Value(item);
                return EndArray();
            case JsonValueKind.String:
                return Value(element.GetString()!);
            case JsonValueKind.Number:
                Separate();
                text.Append(JupyterNumber.Of(element.GetRawText()));
                return this;
            default:
                Separate();
                text.Append(element.GetRawText());
                return this;
        }
    }

    private CanonicalJson Begin(char bracket)
    {
        Separate();
        text.Append(bracket);
        depth++;
        first = true;
        return this;
    }

    private CanonicalJson End(char bracket)
    {
        depth--;
        if (!first)
            text.Append('\n').Append(' ', depth);
        first = false;
        text.Append(bracket);
        return this;
    }

    private void Separate()
    {
        if (named)
        {
            named = false;
            return;
        }
        if (depth > 0)
            text.Append(first ? "\n" : ",\n").Append(' ', depth);
        first = false;
    }

    private void Quote(string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }

    /// <summary>The ends of lines that Python's <c>splitlines</c> knows.</summary>
    private static bool EndsLine(char c) =>
        c is '\n' or '\r' or '\v' or '\f' or (>= '\u001c' and <= '\u001e') or '\u0085' or '\u2028' or '\u2029';
}
