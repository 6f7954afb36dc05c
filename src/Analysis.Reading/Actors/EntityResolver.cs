using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>
/// The second reading: gives each mention of a paragraph the country that the whole text shows, nearest evidence first, and tells for each
/// sentence where it happens.
/// </summary>
internal sealed class EntityResolver(EntityTable table)
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly EntityWords words = EnglishLexicon.Shared.EntityWords;
    private readonly ActorSpans spans = new();
    private TokenBlock block = null!;
    private Scene carried;

    /// <summary>The note of "the North" until the whole text is read.</summary>
    public const string Half = "a half of a country";

    /// <summary>Resolves the mentions of a paragraph; adds to <paramref name="scenes"/> where each of its sentences happens.</summary>
    public void Resolve(TokenBlock block, Span<Actor> actors, List<Scene> scenes)
    {
        this.block = block;
        spans.Take(block, actors);
        int actor = 0;
        foreach (TextSpan sentence in block.Sentences)
        {
            int first = actor;
            while (actor < actors.Length && spans.First(actor) < sentence.End)
                actor++;
            Span<Actor> own = actors[first..actor];
            for (int a = 0; a < own.Length; a++)
                own[a] = Named(own[a], first + a);
            Scene scene = SceneOf(own, first);
            for (int a = 0; a < own.Length; a++)
            {
                if (own[a] is { Country: null, Inferred: false, Type: ActorType.Group or ActorType.Agency })
                    own[a] = OfRole(own[a], first + a, own, a, scene);
                else if (own[a] is { Country: null, Type: ActorType.Person, Role: "GOV" or "MIL" or "LEG" or "JUD" or "COP" or "OPP" } && scene.Country is { } home)
                    own[a] = own[a] with { Country = home, Note = Note(own[a].Note, scene.Here ? "of the place of the sentence" : "of the place spoken of before") };
            }
            scenes.Add(scene);
            carried = new(scene.Here ? scene.Country : scene.Only ?? scene.Country, false);
        }
    }

    /// <summary>A name by what the text says of it elsewhere, or by the table of leaders.</summary>
    private Actor Named(Actor actor, int index)
    {
        if (actor.Type == ActorType.Place && actor.Note == Half)
            return (table.Mentions("PRK") || table.Mentions("KOR")) && lexicon.CountryNamed($"{actor.Name} Korea") is { } half
                ? actor with { Name = half.Name, Type = ActorType.State, Country = half.Alpha3, Note = "a half of Korea" } : actor with { Note = "" };
        if (actor.Country is not null || actor.Type is not (ActorType.Person or ActorType.Name or ActorType.Organisation or ActorType.Agency or ActorType.ArmedGroup))
            return actor;
        if (table.Of(actor.Name) is { } entity)
            return actor with { Name = entity.Name, Type = actor.Type == ActorType.Name ? entity.Type : actor.Type, Country = entity.Country, Role = actor.Role ?? entity.Role, Note = Note(actor.Note, entity.Why) };
        if (actor.Type is ActorType.Person or ActorType.Name && MayLead(actor, index) && table.LeaderOf(actor.Name) is { } country)
            return actor with { Type = ActorType.Person, Country = country, Role = actor.Role ?? "GOV", Note = Note(actor.Note, "in the table of leaders") };
        return actor;
    }

    /// <summary>A surname alone is taken for a leader's only where no other word is spelt so.</summary>
    private bool MayLead(Actor actor, int index)
    {
        if (actor.Name.Contains(' ') || actor.Inferred)
            return true;
        int word = block[spans.First(index)].Word;
        return actor.Name.Length > 2 && (lexicon.Titles.Starts(Word(spans.First(index) - 1)) || IsDot(spans.First(index) - 1)
            || (actor.Name.Length > 3 && !lexicon.GivenNames.Starts(word) && lexicon.TagsOf(word) == WordTags.None && lexicon.VerbOf(word).Verb is null));
    }

    private bool IsDot(int t) => t > 0 && block[t].Length == 1 && block.Text[block[t].Start] == '.' && lexicon.Titles.Starts(block[t - 1].Word);

    /// <summary>A role noun that nobody is named with: by the place behind it, the same role before, the place of the sentence, the text's country.</summary>
    private Actor OfRole(Actor actor, int index, ReadOnlySpan<Actor> own, int at, Scene scene)
    {
        RoleNoun role = EntityEvidence.RoleOf(block, spans.First(index), spans.Last(index));
        if (role.Id == 0 || words.Foreign.Contains(block[spans.Last(index)].Word) || role.Role is "IGO" or "BUS" or "MED" or "NGO" or "UAF" or "")
            return actor;
        // "France has troops in Mali": soldiers may stand where they are not at home.
        bool abroad = role.Role is "MIL" && NamesCountryBefore(own, at);
        if (abroad && at + 1 < own.Length && !IsOf(spans.Last(index) + 1))
            return actor;
        if (at + 1 < own.Length && own[at + 1].Country is { } behind && IsPlaceBehind(spans.Last(index) + 1, spans.First(index + 1)))
            return at + 2 < own.Length && own[at + 2].Start == own[at + 1].Start ? actor : actor with { Country = behind, Note = Note(actor.Note, "of whom is named behind it") };
        if (table.CountryOfRole(role.Id, actor.Start) is { } same)
            return actor with { Country = same, Note = Note(actor.Note, "as the same role was named elsewhere") };
        return scene.Country is { } country ? actor with { Country = country, Note = Note(actor.Note, scene.Here ? "of the place of the sentence" : "of the place spoken of before") } : actor;
    }

    private bool IsOf(int t) => Word(t) == words.Of || Word(t) == words.From;

    private static bool NamesCountryBefore(ReadOnlySpan<Actor> own, int at)
    {
        for (int a = 0; a < at; a++)
        {
            if (own[a].Country is not null)
                return true;
        }
        return false;
    }

    private bool IsPlaceBehind(int from, int to)
    {
        if (to - from is < 1 or > 3 || (!words.Places.Contains(Word(from)) && Word(from) != words.Of && Word(from) != words.From))
            return false;
        for (int t = from + 1; t < to; t++)
        {
            if (Word(t) != words.The && !words.PartOfPlace.Contains(Word(t)))
                return false;
        }
        return true;
    }

    /// <summary>Where a sentence happens: the place behind "in" and the like; else the only country in it, the place before, the text's own.</summary>
    private Scene SceneOf(ReadOnlySpan<Actor> own, int first)
    {
        string? only = null;
        bool several = false;
        for (int a = 0; a < own.Length; a++)
        {
            if (own[a].Country is not { } country || own[a].Type == ActorType.Weapon)
                continue;
            several |= only is not null && only != country;
            only ??= country;
            if (own[a].Type is ActorType.State or ActorType.Place && !own[a].Inferred && (IsBehindPlace(spans.First(first + a)) || words.SideOf.Contains(Word(spans.Last(first + a) + 1))))
                return new(country, true);
        }
        string? home = !several && only is not null && IsSpoken(own, first) ? only : carried.Country ?? table.Salient();
        return new(home, false, several ? null : only);
    }

    /// <summary>Whether one of the mentions is somebody who says what the sentence tells: "…, a spokesman for X said".</summary>
    private bool IsSpoken(ReadOnlySpan<Actor> own, int first)
    {
        for (int a = 0; a < own.Length; a++)
        {
            int behind = spans.Last(first + a) + 1;
            for (int t = behind; t < behind + 3 && t < block.Count; t++)
            {
                if (own[a].Country is not null && lexicon.VerbOf(block[t].Word).Verb is { } verb && (verb.Uses & VerbUses.Say) != 0 && !verb.NounToo)
                    return true;
            }
        }
        return false;
    }

    private bool IsBehindPlace(int t)
    {
        for (int at = t - 1; at >= 0 && at > t - 4; at--)
        {
            int word = block[at].Word;
            if (words.Places.Contains(word))
                return true;
            if (word != words.The && !words.PartOfPlace.Contains(word))
                return false;
        }
        return false;
    }

    private int Word(int t) => (uint)t < (uint)block.Count ? block[t].Word : 0;

    private static string Note(string note, string why) => note.Length == 0 ? why : why.Length == 0 || note == why ? note : $"{note}; {why}";
}

/// <summary>Where a sentence happens.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 code, or null.</param>
/// <param name="Here">Whether the sentence itself names the place.</param>
/// <param name="Only">The only country that the sentence names, where it names no place; null for none or several.</param>
internal readonly record struct Scene(string? Country, bool Here, string? Only = null);
