using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Who speaks in a quotation that goes over several sentences: "… first. Its troops …," said a colonel. Quotation marks are followed through
/// the paragraph; the speaker stands with a verb of speech right behind the quotation, or before it.
/// </summary>
internal sealed class Quotations
{
    /// <summary>How far from the quotation its speaker may stand.</summary>
    private const int Nearest = 8;

    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly List<(int First, int Last, int Actor)> quotations = [];
    private TokenBlock block = null!;

    /// <summary>Finds the quotations of a paragraph that hold a sentence's end.</summary>
    public void Take(TokenBlock block, ReadOnlySpan<Actor> actors, Parties parties)
    {
        this.block = block;
        quotations.Clear();
        int open = -1;
        for (int t = 0; t < block.Count; t++)
        {
            if (block[t].Kind != TokenKind.Punctuation || block[t].Length != 1)
                continue;
            char mark = block.Text[block[t].Start];
            bool closes = mark == '\u201D' || (mark == '"' && open >= 0);
            if (!closes && mark is '"' or '\u201C')
            {
                open = t;
            }
            else if (closes && open >= 0)
            {
                Add(open, t, actors, parties);
                open = -1;
            }
        }
    }

    /// <summary>The actor who says what stands at a token; -1 where nobody is known to.</summary>
    public int SpeakerAt(int token)
    {
        foreach ((int first, int last, int actor) in quotations)
        {
            if (first < token && token < last)
                return actor;
        }
        return -1;
    }

    private void Add(int first, int last, ReadOnlySpan<Actor> actors, Parties parties)
    {
        int actor = Behind(last + 1, actors, parties);
        if (actor < 0)
            actor = Before(first - 1, actors, parties);
        if (actor >= 0)
            quotations.Add((first, last, actor));
    }

    /// <summary>"…," said X; "…," X said; the verb and the speaker in either order.</summary>
    private int Behind(int from, ReadOnlySpan<Actor> actors, Parties parties)
    {
        int verb = -1, actor = -1;
        for (int t = from; t < block.Count && t < from + Nearest && !IsEnd(t); t++)
        {
            if (actor < 0 && parties.ActorStart(t) is var a and >= 0 && actors[a].Type != ActorType.Weapon)
                actor = a;
            if (verb < 0 && Says(t))
                verb = t;
            if (verb >= 0 && actor >= 0)
                return actor;
        }
        return -1;
    }

    /// <summary>X said: "…".</summary>
    private int Before(int from, ReadOnlySpan<Actor> actors, Parties parties)
    {
        int verb = -1;
        for (int t = from; t >= 0 && t > from - Nearest && (t == from || !IsEnd(t)); t--)
        {
            if (verb < 0 && Says(t))
                verb = t;
            if (verb >= 0 && parties.ActorStart(t) is var a and >= 0 && actors[a].Type != ActorType.Weapon)
                return a;
        }
        return -1;
    }

    private bool Says(int t) => lexicon.VerbOf(block[t].Word).Verb is { } verb && (verb.Uses & VerbUses.Say) != 0 && (lexicon.VerbOf(block[t].Word).Forms & (VerbForms.Past | VerbForms.Third)) != 0;

    private bool IsEnd(int t) => block[t].Length == 1 && block.Text[block[t].Start] is '.' or '"' or '\u201C' or ';';
}
