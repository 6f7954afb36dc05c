using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>
/// Collects from the mentions of a paragraph what says for whom somebody acts: appositions on either side, "who speaks for X", "is the
/// navy of X", "of X", and acronyms in brackets.
/// </summary>
internal sealed class EntityEvidence(EntityTable table)
{
    /// <summary>How far behind a comma the country of an apposition may stand.</summary>
    private const int LongestApposition = 14;

    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly EntityWords words = EnglishLexicon.Shared.EntityWords;
    private readonly ActorSpans spans = new();
    private TokenBlock block = null!;

    /// <summary>Collects the evidence of a paragraph.</summary>
    public void Collect(TokenBlock block, ReadOnlySpan<Actor> actors)
    {
        this.block = block;
        spans.Take(block, actors);
        for (int a = 0; a < actors.Length; a++)
        {
            Actor actor = actors[a];
            if (actor.Type == ActorType.Weapon)
                continue;
            if (actor.Country is { } country)
            {
                if (!actor.Inferred)
                    Remember(a, actor, country);
                continue;
            }
            if (actor.Inferred || actor.Type is not (ActorType.Person or ActorType.Name or ActorType.Organisation or ActorType.Agency or ActorType.ArmedGroup))
                continue;
            if (actor.Type == ActorType.Person)
                table.Surname(actor.Name);
            Tell(a, actors);
        }
        Acronyms(actors);
    }

    private void Remember(int a, Actor actor, string country)
    {
        table.Count(country);
        if (actor.Type is ActorType.Group or ActorType.Agency && RoleOf(block, spans.First(a), spans.Last(a)) is { Id: > 0 } role)
            table.Role(role.Id, actor.Start, country);
        if (actor.Type == ActorType.Person)
            table.Tell(new(actor.Name, ActorType.Person, country, actor.Role, actor.Note));
    }

    /// <summary>The role noun of a mention: the last one before "of"; its Id is 0 for none.</summary>
    public static RoleNoun RoleOf(TokenBlock block, int first, int last)
    {
        RoleNoun found = new(ActorType.Group, "", false, 0);
        EnglishLexicon lexicon = EnglishLexicon.Shared;
        for (int t = first; t <= last && block[t].Word != lexicon.EntityWords.Of; t++)
        {
            if (!lexicon.Roles.Starts(block[t].Word) || !lexicon.Roles.TryMatch(block.Tokens[..(last + 1)], t, out RoleNoun role, out int count))
                continue;
            t += count - 1;
            found = t == last || lexicon.Anaphora.HeadPrepositions.Contains(block[t + 1].Word) || block[t + 1].Kind != TokenKind.Word ? role : found;
        }
        return found;
    }

    private void Tell(int a, ReadOnlySpan<Actor> actors)
    {
        Actor actor = actors[a];
        int behind = spans.Last(a) + 1;
        int by = -1;
        string why = "";
        if (IsMark(behind, ',') || IsMark(behind, '(') || IsDash(behind))
            (by, why) = (Apposed(OverAge(behind) + 1, a, actors), "by apposition");
        if (by < 0 && IsCopula(behind))
            (by, why) = (Apposed(behind + 1, a, actors), "as the text says");
        if (by < 0)
            (by, why) = (Before(a, actors), "by apposition");
        if (by < 0 && Word(behind) == words.Of && a + 1 < actors.Length && spans.First(a + 1) <= behind + 2 && actors[a + 1] is { Type: ActorType.State, Country: not null })
            (by, why) = (a + 1, "of its country");
        if (by < 0)
            return;
        ActorType type = actor.Type == ActorType.Name && !IsUpper(spans.First(a)) && actors[by].Type == ActorType.Group ? ActorType.Person : actor.Type;
        table.Tell(new(actor.Name, type, actors[by].Country, actors[by].Role ?? actor.Role, $"{why}: {actors[by].Text}"));
    }

    /// <summary>The mention of a country or of one of its bodies that an apposition hangs on what stands before it; -1 for none.</summary>
    private int Apposed(int from, int a, ReadOnlySpan<Actor> actors)
    {
        bool role = false, relative = false, article = false;
        int next = a + 1;
        for (int t = from; t < block.Count && t < from + LongestApposition; t++)
        {
            while (next < actors.Length && spans.First(next) < t)
                next++;
            if (next < actors.Length && spans.First(next) == t)
            {
                Actor other = actors[next];
                if (other.Type is ActorType.Person or ActorType.Weapon || other.Inferred)
                    return -1;
                if (other.Country is not null)
                {
                    bool body = other.Type is ActorType.Agency or ActorType.Organisation or ActorType.Group or ActorType.ArmedGroup;
                    bool placed = t > from && words.Places.Contains(block[t - 1].Word) && other.Type == ActorType.Place;
                    if (body && (article || role || relative || other.Type == ActorType.Group) && !IsPlural(next) || other.Type == ActorType.State && role || placed && role)
                        return next;
                    if (other.Type is not (ActorType.State or ActorType.Place) || IsMark(spans.Last(next) + 1, ','))
                        return -1;
                }
                role |= other.Type == ActorType.Group;
                t = spans.Last(next);
                continue;
            }
            int word = block[t].Word;
            WordTags tags = lexicon.TagsOf(word);
            if (block[t].Kind == TokenKind.Punctuation && !IsMark(t, '-') && !IsMark(t, '\'') && !IsMark(t, '\u2019'))
                return -1;
            article |= (tags & WordTags.Det) != 0;
            role |= lexicon.Roles.Starts(word) || lexicon.Titles.Starts(word);
            if ((tags & WordTags.Rel) != 0 && t == from)
            {
                relative = true;
                continue;
            }
            if (relative && words.Belongs.Contains(word))
            {
                role = true;
                continue;
            }
            if ((tags & (WordTags.Be | WordTags.Have | WordTags.Modal | WordTags.Conj | WordTags.Sub)) != 0)
                return -1;
            if (tags == WordTags.None && !role && lexicon.VerbOf(word) is { Verb: not null, Forms: var forms } && (forms & (VerbForms.Past | VerbForms.Third)) != 0)
                return -1;
        }
        return -1;
    }

    /// <summary>"The defence secretary of X, A B, …": the singular role right before a comma and a name.</summary>
    private int Before(int a, ReadOnlySpan<Actor> actors)
    {
        int comma = spans.First(a) - 1;
        if (!IsMark(comma, ',') || actors[a].Type is not (ActorType.Person or ActorType.Name))
            return -1;
        // The country of "secretary of X" is a mention of its own inside it.
        for (int b = a - 1; b >= 0 && b >= a - 3; b--)
        {
            if (actors[b] is { Type: ActorType.Group, Country: not null } && spans.Last(b) == comma - 1 && !IsPlural(b) && RoleOf(block, spans.First(b), spans.Last(b)).Id > 0)
                return b;
        }
        return -1;
    }

    private bool IsPlural(int a) => RoleOf(block, spans.First(a), spans.Last(a)) is { Id: > 0, Plural: true, Type: ActorType.Group };

    /// <summary>Over ", 45," to its second comma.</summary>
    private int OverAge(int comma) => comma + 2 < block.Count && block[comma + 1].Kind == TokenKind.Number && IsMark(comma + 2, ',') ? comma + 2 : comma;

    private bool IsCopula(int t) => (lexicon.TagsOf(Word(t)) & WordTags.Be) != 0 && (lexicon.TagsOf(Word(t + 1)) & WordTags.Det) != 0;

    /// <summary>"Ethiopian National Defence Force (ENDF)": the capitals before the brackets begin with the letters in them.</summary>
    private void Acronyms(ReadOnlySpan<Actor> actors)
    {
        int a = 0;
        for (int t = 2; t + 1 < block.Count; t++)
        {
            if (!IsMark(t - 1, '(') || !IsMark(t + 1, ')') || !IsUpper(t))
                continue;
            int first = Expanded(t - 2, block.Chars(block[t]));
            if (first < 0)
                continue;
            string acronym = block.Chars(block[t]).ToString();
            string full = block.Words(first, t - 2);
            while (a < actors.Length && spans.Last(a) < first)
                a++;
            EntityTable.Entity? body = null;
            for (int b = a; b < actors.Length && spans.First(b) <= t - 2; b++)
            {
                if (actors[b].Type is ActorType.Person or ActorType.Weapon)
                    continue;
                ActorType type = actors[b].Type is ActorType.Agency or ActorType.Organisation or ActorType.InternationalOrganisation or ActorType.ArmedGroup ? actors[b].Type : ActorType.Organisation;
                if (body is null || (body.Country is null && actors[b].Country is not null))
                    body = new(full, type, actors[b].Country, actors[b].Role, $"initials of {full}");
            }
            if (body is null)
                continue;
            table.Acronym(acronym, body);
            table.Tell(body);
        }
    }

    /// <summary>The first token of the words of which the letters are the initials, small words left out; -1 for none.</summary>
    private int Expanded(int last, ReadOnlySpan<char> letters)
    {
        int letter = letters.Length - 1, first = -1;
        for (int t = last; t >= 0 && t > last - letters.Length * 2 - 2; t--)
        {
            if (block[t].Kind != TokenKind.Word)
                return -1;
            char initial = char.ToUpperInvariant(block.Text[block[t].Start]);
            if (letter >= 0 && initial == letters[letter] && block[t].IsCapitalised)
            {
                (first, letter) = (t, letter - 1);
                if (letter < 0)
                    return first;
            }
            else if (block[t].IsCapitalised && first < 0)
            {
                // "Vietnam Television": two letters of one word.
                if (!block.Chars(block[t]).Contains(char.ToLowerInvariant(letters[letter])))
                    return -1;
            }
        }
        // Letters from inside words ("VTV") are allowed where the first initial was met.
        return first >= 0 && letters.Length - letter >= 2 && char.ToUpperInvariant(block.Text[block[first].Start]) == letters[0] ? first : -1;
    }

    private int Word(int t) => (uint)t < (uint)block.Count ? block[t].Word : 0;

    private bool IsUpper(int t) => (block[t].Flags & TokenFlags.Upper) != 0 && block[t].Length is >= 2 and <= 8;

    private bool IsDash(int t) => IsMark(t, '\u2013') || IsMark(t, '\u2014');

    private bool IsMark(int t, char mark) => (uint)t < (uint)block.Count && block[t].Length == 1 && block.Text[block[t].Start] == mark;
}
