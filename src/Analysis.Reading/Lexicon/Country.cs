namespace Analysis.Lexicon;

/// <summary>A country of ISO 3166: the code, what it is called, and where its government sits.</summary>
/// <param name="Alpha3">Three letters, ISO 3166-1 ("AZE"); of ISO 3166-3 for a country that is no more ("SUN").</param>
/// <param name="Alpha2">Two letters, ISO 3166-1 ("AZ").</param>
/// <param name="Numeric">The three-digit code of ISO 3166-1 and UN M49 ("031"), or "" where it has none.</param>
/// <param name="Name">The short English name in everyday use ("South Korea").</param>
/// <param name="Capital">The capital, or "" where there is none.</param>
/// <param name="Status">Whether the code is in use.</param>
internal sealed record Country(string Alpha3, string Alpha2, string Numeric, string Name, string Capital, CountryStatus Status);

/// <summary>Whether a country code is in use.</summary>
internal enum CountryStatus : byte
{
    /// <summary>In ISO 3166-1.</summary>
    Current,

    /// <summary>Withdrawn, in ISO 3166-3: the Soviet Union.</summary>
    Former,

    /// <summary>Outside the standard, in common use: XKX for Kosovo.</summary>
    UserAssigned,
}

/// <summary>What a phrase that stands for a country is.</summary>
internal enum CountryNameKind : byte
{
    /// <summary>A name: "Iran", "Islamic Republic of Iran".</summary>
    Name,

    /// <summary>An adjective: "Iranian". It names the country only with a noun behind it.</summary>
    Adjective,

    /// <summary>Its people: "Iranians", "Turks".</summary>
    People,

    /// <summary>The capital, as a place or as the government: "Baku".</summary>
    Capital,

    /// <summary>Where the government sits though it is not the capital: "Tel Aviv", "The Hague".</summary>
    Seat,

    /// <summary>A name of former times: "Persia".</summary>
    Historic,

    /// <summary>A name that takes sides: "Zionist regime". The words stay beside the neutral code.</summary>
    Loaded,

    /// <summary>A part of the country, or one that is disputed: "Karabakh".</summary>
    Territory,

    /// <summary>A city that is no seat of government: "Istanbul".</summary>
    City,
}

/// <summary>What a phrase says of a country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="Phrase">The phrase as the table spells it.</param>
/// <param name="Capitals">Whether it counts only in capitals ("US", not "us"); other names count only with a capital first letter.</param>
/// <param name="Note">What is to be known of the name ("disputed"); "" where nothing is.</param>
internal sealed record CountryName(Country Country, CountryNameKind Kind, string Phrase, bool Capitals, string Note);
