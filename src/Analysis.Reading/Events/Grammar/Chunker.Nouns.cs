using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events.Grammar;

/// <summary>Noun phrases, with their owners ("Israel's exports") and lists of modifiers ("defense, intelligence and military ties").</summary>
internal sealed partial class Chunker
{
    private int ReadNoun(int i)
    {
        int at = i, head = -1, owned = i, actor = -1;
        bool hasNoun = false, onlyTime = true;
        while (at < end)
        {
            ref readonly Token t = ref block[at];
            if (actorEnd[at] > at && !IsOwnerWord(at))
            {
                if (hasNoun && (TagsAt(at) & (WordTags.Det | WordTags.Poss | WordTags.Pron)) != 0)
                    break;
                // "In 2012 X signed …", "Last week X met …": the time is no part of the name; in "the 2012 X election" it is part of the phrase.
                if (at > i && onlyTime && owned == i && HasTime(i, at) && ((TagsAt(i) & WordTags.Det) == 0 || words.Demonstratives.Contains(block[i].Word)))
                    break;
                (head, hasNoun, onlyTime, actor) = (actorEnd[at] - 1, true, false, at);
                at = actorEnd[at];
                // "sells it drones": a pronoun is a phrase of its own.
                if (at == i + 1 && (TagsAt(i) & WordTags.Pron) != 0)
                    break;
                continue;
            }
            // "sold X 60 tanks": what is counted is another noun phrase.
            if (actor >= 0 && head == at - 1 && hasNoun && !t.IsGlued && (t.Kind is TokenKind.Number or TokenKind.Symbol || lexicon.IsNumber(t.Word)) && !IsCountryAdjective(actor))
                break;
            if (t.Kind is TokenKind.Number or TokenKind.Symbol)
            {
                if (head < 0 || !hasNoun)
                    head = at;
                onlyTime &= (block.Uses[at] & (byte)TokenUse.Date) != 0 || t.Kind == TokenKind.Number;
                at++;
                continue;
            }
            if (t.Kind == TokenKind.Punctuation)
            {
                int over = OverMark(at, head);
                if (over == at)
                    break;
                if (IsApostrophe(at))
                    owned = over;
                at = over;
                continue;
            }
            if (t.Word == lexicon.Words.PossessiveS)
            {
                if (head < 0 || (TagsAt(at - 1) & WordTags.Pron) != 0)
                    break;
                owned = ++at;
                hasNoun = false;
                continue;
            }
            WordTags tags = lexicon.TagsOf(t.Word);
            bool glued = t.IsGlued && at > i && block[at - 1].Kind == TokenKind.Punctuation;
            if (!glued && Ends(at, i, tags, hasNoun, head))
                break;
            if (!glued && hasNoun && (IsUnknownPast(at) || IsVerbBehind(at, i, head, owned, onlyTime)))
                break;
            // "a Russian-backed offensive", "a centuries-old ban": the compound describes what follows.
            if (glued && IsCompoundEnd(at))
                hasNoun = false;
            bool adjective = (tags & (WordTags.Det | WordTags.Poss | WordTags.Adj)) != 0 || IsAdjective(at, hasNoun) || lexicon.IsNumber(t.Word);
            if (!adjective && !(glued && IsCompoundEnd(at)))
                hasNoun = true;
            if (!adjective || head < 0 || !hasNoun)
                head = at;
            onlyTime &= (tags & (WordTags.Time | WordTags.Det | WordTags.Adj | WordTags.Adv)) != 0 || (block.Uses[at] & (byte)TokenUse.Date) != 0;
            at++;
            if ((tags & WordTags.Pron) != 0 && at == i + 1)
                break;
        }
        if (at == i)
            return i + 1;
        AddNoun(i, at - 1, head < 0 ? at - 1 : head, owned, onlyTime && HasTime(i, at));
        return at;
    }

    /// <summary>Whether what stands behind a hyphen makes an adjective of the whole, and a noun follows: "backed", "old".</summary>
    private bool IsCompoundEnd(int at) =>
        block.Text[block[at - 1].Start] == '-' && at + 1 < end && block[at + 1].Kind == TokenKind.Word && (TagsAt(at + 1) & ~(WordTags.Adj | WordTags.Time)) == 0
        && ((TagsAt(at) & WordTags.Adj) != 0 || (lexicon.VerbOf(block[at].Word).Forms & (VerbForms.Participle | VerbForms.Ing)) != 0 || block.Chars(block[at]).EndsWith("ed", StringComparison.Ordinal));

    private bool IsCountryAdjective(int at) => lexicon.Countries.TryMatch(block.Tokens[..end], at, out CountryName name, out _) && name.Kind == CountryNameKind.Adjective;

    private void AddNoun(int first, int last, int head, int owned, bool time)
    {
        bool inPhrase = Last(ChunkKind.Preposition);
        Add(ChunkKind.Noun, first, last);
        ref Chunk chunk = ref chunks[^1];
        (chunk.Head, chunk.Owned, chunk.IsTime, chunk.InPhrase) = (head, owned, time, inPhrase);
        chunk.IsPronoun = first == last && (lexicon.TagsOf(block[first].Word) & WordTags.Pron) != 0;
    }

    /// <summary>"its" and "their" own what follows; they are a mention and a determiner.</summary>
    private bool IsOwnerWord(int at) => (lexicon.TagsOf(block[at].Word) & WordTags.Poss) != 0 && actorEnd[at] == at + 1;

    /// <summary>Whether a word ends the noun phrase so far.</summary>
    private bool Ends(int at, int first, WordTags tags, bool hasNoun, int head)
    {
        // "a 25 per cent tariff"
        if (at == first || (block[at].Word == words.Per && WordAt(at + 1) == words.Cent))
            return false;
        if ((tags & WordTags.Conj) != 0)
            return !ListGoesOn(at);
        if ((tags & (WordTags.Modal | WordTags.Be | WordTags.Have | WordTags.Do)) != 0 && !(block[at].IsCapitalised && (tags & WordTags.Time) != 0))
            return true;
        if ((tags & (WordTags.Prep | WordTags.Sub | WordTags.Rel | WordTags.Comp)) != 0 && ((tags & (WordTags.Adj | WordTags.Det)) == 0 || hasNoun || (tags & WordTags.Prep) != 0))
            return !((tags & WordTags.Adj) != 0 && !hasNoun && at + 1 < end && TagsAt(at + 1) == WordTags.None);
        if ((tags & WordTags.Pron) != 0)
            return true;
        if ((tags & (WordTags.Det | WordTags.Poss)) != 0)
            return hasNoun || (lexicon.TagsOf(block[at - 1].Word) & WordTags.Poss) != 0 || words.Demonstratives.Contains(block[at - 1].Word);
        if ((tags & WordTags.Time) != 0 && hasNoun && (block[at].IsCapitalised || (tags & WordTags.Adv) != 0))
            return true;
        if (hasNoun && (tags & WordTags.Adj) != 0 && ((TagsAt(at + 1) & (WordTags.Time | WordTags.Prep)) != 0 || ((tags & WordTags.Adv) != 0 && !IsBeforeNoun(at))))
            return true;
        if ((tags & (WordTags.Adv | WordTags.Neg)) != 0 && (tags & (WordTags.Adj | WordTags.Time)) == 0)
            return hasNoun || head < 0 || at + 1 >= end || block[at + 1].Kind != TokenKind.Word;
        return hasNoun && block[at].Word == 0 && !block[at].IsCapitalised && block.Chars(block[at]).EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>Whether a verb begins behind the noun phrase so far.</summary>
    private bool IsVerbBehind(int at, int first, int head, int owned, bool onlyTime)
    {
        ref readonly Token t = ref block[at];
        if (t.Word == 0 || t.Capital(block.Text) || IsHyphened(at) || lexicon.VerbOf(t.Word) is not { Verb: { } verb, Forms: var forms })
            return false;
        AddNoun(first, at - 1, head, owned, onlyTime && HasTime(first, at));
        bool isVerb = Bare(at, verb, forms) != VerbTraits.None;
        chunks.RemoveLast();
        return isVerb;
    }

    /// <summary>A participle or -ing form before its noun, or a word glued to the next by a hyphen.</summary>
    private bool IsAdjective(int at, bool hasNoun) =>
        !hasNoun && at + 1 < end && lexicon.VerbOf(block[at].Word) is { Verb: not null, Forms: var f } && (f & (VerbForms.Participle | VerbForms.Ing)) != 0
        && block[at + 1].Kind == TokenKind.Word && (TagsAt(at + 1) & ~(WordTags.Adj | WordTags.Time | WordTags.Quant)) == 0;

    private bool IsApostrophe(int at) => block.Text[block[at].Start] is '\'' or '\u2019';

    /// <summary>Over a mark inside a noun phrase: a hyphen, the full stop of an initial, the apostrophe of a plural owner, a comma between modifiers.</summary>
    private int OverMark(int at, int head)
    {
        ref readonly Token t = ref block[at];
        bool next = at + 1 < end;
        switch (block.Text[t.Start])
        {
            case '-' or '\u2013' when t.IsGlued && next && block[at + 1].IsGlued:
                return at + 1;
            case '.' when t.IsGlued && next && head >= 0 && block[at + 1].Kind == TokenKind.Word:
                return at + 1;
            case '\'' or '\u2019' when t.IsGlued && next && head == at - 1 && block[at + 1].Kind == TokenKind.Word && (block.Text[t.Start - 1] is 's' or 'S' || (block[at + 1].IsCapitalised && !block[at + 1].IsGlued)):
                return at + 1;
            case ',' when ListGoesOn(at):
                return at + 1;
            default:
                return at;
        }
    }

    /// <summary>Whether a comma or "and" stands between two modifiers of one noun.</summary>
    private bool ListGoesOn(int at)
    {
        if (!IsListed(at - 1) && !(block[at - 1].Kind == TokenKind.Punctuation && IsListed(at - 2)))
            return false;
        int next = at + 1;
        if ((TagsAt(next) & WordTags.Conj) != 0)
            next++;
        return IsListed(next) && next + 1 < end && (block[next + 1].Kind == TokenKind.Word || block.Text[block[next + 1].Start] == ',')
            && (TagsAt(next + 1) & (WordTags.Prep | WordTags.Be | WordTags.Have | WordTags.Modal)) == 0;
    }

    private bool IsListed(int at) => at >= start && at < end && !(actorEnd[at] > at && block[at].IsCapitalised) && block[at].Kind == TokenKind.Word && (lexicon.IsModifier(block[at].Word) || (TagsAt(at) & (WordTags.Adj | WordTags.Det | WordTags.Quant)) == WordTags.Adj);

    private bool HasTime(int first, int stop)
    {
        for (int at = first; at < stop; at++)
        {
            if ((TagsAt(at) & WordTags.Time) != 0 || (block.Uses[at] & (byte)TokenUse.Date) != 0)
                return true;
        }
        return false;
    }
}
