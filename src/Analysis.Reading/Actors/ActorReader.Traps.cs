using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Capitals that name no country though they are spelt like one: units, currencies, first names and surnames; and halves of Korea and the like.</summary>
internal sealed partial class ActorReader
{
    /// <summary>"US$5 million", "300 MWh", "−5 °C": letters that belong to a number or sign.</summary>
    private bool IsUnit(int i)
    {
        int start = block[i].Start;
        while (figureAt < figures.Length && figures[figureAt].Start + figures[figureAt].Length <= start)
            figureAt++;
        return figureAt < figures.Length && figures[figureAt].Start <= start && figures[figureAt].Kind is FigureKind.Money or FigureKind.Measure or FigureKind.Duration or FigureKind.Percent;
    }

    /// <summary>"North and South Korea", "East and West Germany": the first direction takes the name behind the second.</summary>
    private bool TryCompass(int i, out int next)
    {
        next = i;
        if (!anaphora.Compass.Contains(block[i].Word) || !IsWord(i + 1, anaphora.And) || i + 3 >= end || !anaphora.Compass.Contains(block[i + 2].Word) || !block[i + 2].IsCapitalised)
            return false;
        if (!TryCountry(i + 2, out CountryName second, out int count) || count < 2)
            return false;
        string rest = second.Phrase[(second.Phrase.IndexOf(' ') + 1)..];
        if ((lexicon.CountryNamed($"{block.Chars(block[i])} {rest}") ?? lexicon.CountryNamed(rest)) is not { } first)
            return false;
        AddState(i, i, first, "named with the other half", acts: true);
        next = i + 2;
        return true;
    }

    /// <summary>"the North": a half of Korea, or no country, which only the whole text tells.</summary>
    private bool TryHalf(int i, out int next)
    {
        next = i + 1;
        if (i == 0 || !anaphora.Compass.Contains(block[i].Word) || !IsWord(i - 1, anaphora.The) || IsWord(i + 1, anaphora.Of) || (i + 1 < end && (block[i + 1].IsCapitalised || IsMark(i + 1, '-') || IsWord(i + 1, anaphora.And))))
            return false;
        Add(i, i, block.Chars(block[i]).ToString(), ActorType.Place, null, null, note: EntityResolver.Half);
        return true;
    }

    /// <summary>"Jordan Pickford", "Chad Smith": a country's name that people are given, and a name behind it that is none of a country's bodies.</summary>
    private bool IsFirstName(int i, int count) =>
        count == 1 && anaphora.GivenToo.Contains(block[i].Word) && IsNamePart(i + 1) && !TryHead(i + 1, out _) && !IsPossessive(i + 1)
        && !(lexicon.Countries.Starts(block[i + 1].Word) && TryCountry(i + 1, out _, out _)) && !(lexicon.Organisations.Starts(block[i + 1].Word) && TryOrganisation(i + 1, out _, out _))
        && !(lexicon.Weapons.Starts(block[i + 1].Word) && lexicon.Weapons.TryMatch(block.Tokens, i + 1, out _, out _));

    /// <summary>"Atlanta, Georgia": a part of the United States behind a city of theirs.</summary>
    private bool IsAmericanState(int i, CountryName name) =>
        name.Country.Alpha3 == "GEO" && name.Kind == CountryNameKind.Name && i >= 2 && IsMark(i - 1, ',') && found.Count > 0
        && found[^1] is { Country: "USA", Type: ActorType.Place } city && city.Start + city.Length == block[i - 2].End;
}
