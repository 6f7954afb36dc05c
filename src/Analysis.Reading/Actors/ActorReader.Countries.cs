using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Mentions that a country's name, adjective or capital begins.</summary>
internal sealed partial class ActorReader
{
    private int ReadCountry(int i, int count, CountryName name)
    {
        int next = i + count;
        string country = name.Country.Alpha3;
        if (IsFirstName(i, count))
        {
            int last = NameEnd(i);
            string full = FullName(i, last);
            Person person = people.Name(full, entities.LeaderOf(full), null, "");
            Add(i, last, person.Name, ActorType.Person, person.Country, person.Role, note: person.Note);
            return last + 1;
        }
        if (IsAmericanState(i, name))
        {
            Add(i, next - 1, name.Phrase, ActorType.Place, "USA", null, note: "a part of the United States");
            return next;
        }
        // "New York Times" style names and people called like places are read as names: "Jordan Smith", "Paris Hilton".
        if (name.Kind is CountryNameKind.City or CountryNameKind.Territory or CountryNameKind.Capital && IsNamePart(next) && !TryHead(next, out _) && !IsPossessive(next) && IsGivenOrSurname(next))
            return ReadName(i);
        if (TryHeadAfter(next, out int at, out Head head))
        {
            bool person = head.Title || HasNameAfter(head.Next);
            if (person || head.Role.Role is null)
            {
                AddCountry(i, next - 1, name, acts: false);
                return ReadHead(at, head, country, "");
            }
            return ReadHead(i, head, country, "", headAt: at);
        }
        // "the Zionist regime of Israel" is one mention.
        if (name.Kind == CountryNameKind.Loaded && next + 1 < end && IsWord(next, anaphora.Of) && TryCountry(next + 1, out CountryName owner, out int ownerCount) && owner.Country == name.Country)
            next += 1 + ownerCount;
        AddCountry(i, next - 1, name, acts: true);
        return next;
    }

    private void AddCountry(int first, int last, CountryName name, bool acts)
    {
        Country country = name.Country;
        switch (name.Kind)
        {
            case CountryNameKind.Capital or CountryNameKind.Seat when IsPlace(first, last):
                lastWasPlace = true;
                Add(first, last, name.Phrase, ActorType.Place, country.Alpha3, null, note: "capital as a place");
                return;
            case CountryNameKind.Capital or CountryNameKind.Seat:
                AddState(first, last, country, "capital as government", acts);
                break;
            case CountryNameKind.City or CountryNameKind.Territory:
                Add(first, last, name.Phrase, ActorType.Place, country.Alpha3, null, note: name.Note);
                return;
            case CountryNameKind.Loaded:
                AddState(first, last, country, "loaded wording: " + name.Note, acts);
                break;
            case CountryNameKind.Historic:
                AddState(first, last, country, name.Note, acts);
                break;
            case CountryNameKind.People:
                AddState(first, last, country, "its people", acts);
                break;
            default:
                AddState(first, last, country, name.Note, acts);
                break;
        }
        lastWasPlace = false;
    }

    private void AddState(int first, int last, Country country, string note, bool acts)
    {
        Actor actor = Add(first, last, country.Name, ActorType.State, country.Alpha3, null, note: note, acts: acts);
        if (!acts)
            return;
        // "between X and Y", "X-Y relations"
        if (first >= 2 && found.Count >= 2 && found[^2] is { Type: ActorType.State, Country: not null } before && before.Country != country.Alpha3
            && before.Start + before.Length == block[first - 2].End && (IsWord(first - 1, anaphora.And) || IsMark(first - 1, '-') || IsMark(first - 1, '\u2013')))
            referents.Pair(before, actor);
    }

    /// <summary>
    /// Whether a capital is meant as a place: behind "in", "at", "near", "to" and the like, behind "city of", as a dateline, or joined to
    /// such a one by "and". Elsewhere it stands for the government.
    /// </summary>
    private bool IsPlace(int first, int last)
    {
        if (IsPossessive(last + 1) || (IsMark(last + 1, '-') && block[last + 1].IsGlued))
            return false;
        if (first == 0)
            return IsDateline(last + 1);
        ref readonly Token before = ref block[first - 1];
        if (before.Word != 0 && anaphora.PlacePrepositions.Contains(before.Word))
            return !(IsWord(first - 1, anaphora.To) && first >= 2 && lexicon.EventNouns.Starts(block[first - 2].Word) && !anaphora.Journeys.Contains(block[first - 2].Word));
        if (IsWord(first - 1, anaphora.And) && lastWasPlace)
            return true;
        if (IsWord(first - 1, anaphora.Of) && first >= 2 && anaphora.CityWords.Contains(block[first - 2].Word))
            return true;
        return block[first].IsSentenceStart && IsDateline(last + 1);
    }

    private bool IsDateline(int i) => IsMark(i, '(') || IsMark(i, ':') || ((IsMark(i, '-') || IsMark(i, '\u2013') || IsMark(i, '\u2014')) && !block[i].IsGlued);
}
