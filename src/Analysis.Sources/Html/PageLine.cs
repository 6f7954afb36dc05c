using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>Where on a page something stands.</summary>
[Flags]
internal enum Zone : ushort
{
    None = 0,
    Navigation = 1,
    Footer = 2,

    /// <summary>Beside the article: sidebars, promotion, newsletter forms.</summary>
    Aside = 4,

    /// <summary>Lists of other articles.</summary>
    Related = 8,
    Comments = 16,

    /// <summary>Pictures and what is written below them.</summary>
    Figure = 32,
    Link = 64,
    Header = 128,
    Article = 256,

    /// <summary>Not to be seen.</summary>
    Hidden = 512,

    /// <summary>The box that tells about the author.</summary>
    AuthorBox = 1024,

    /// <summary>What is no part of the article in any case.</summary>
    Outside = Navigation | Footer | Aside | Related | Comments | Hidden,
}

/// <summary>A line of a page as a reader sees it: the text of one block.</summary>
/// <param name="Text">Its text, with single spaces.</param>
/// <param name="Block">The element that it is the text of.</param>
/// <param name="Zone">Where it stands.</param>
/// <param name="Heading">1 to 6 for a heading, otherwise 0.</param>
/// <param name="LinkChars">How many of its characters are links.</param>
internal sealed record PageLine(string Text, IElement Block, Zone Zone, int Heading, int LinkChars)
{
    public bool IsOutside => (Zone & Zone.Outside) != 0;

    public bool IsMostlyLink => LinkChars * 2 > Text.Length;
}

/// <summary>An element that may name an author or a date.</summary>
/// <param name="Element">The element.</param>
/// <param name="Text">Its text.</param>
/// <param name="Kind">What marks it: "rel=author", "class byline", "itemprop datePublished", "time" …</param>
/// <param name="Zone">Where it stands.</param>
/// <param name="Line">The line of the page at which it begins.</param>
internal sealed record PageMark(IElement Element, string Text, string Kind, Zone Zone, int Line);
