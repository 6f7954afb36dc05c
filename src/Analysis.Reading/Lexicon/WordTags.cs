namespace Analysis.Lexicon;

/// <summary>What a function word can be; a word can be several ("that", "after").</summary>
[Flags]
internal enum WordTags
{
    None = 0,
    Det = 1 << 0,
    Poss = 1 << 1,
    Pron = 1 << 2,
    Prep = 1 << 3,
    Conj = 1 << 4,

    /// <summary>Begins a clause below another: "when", "because".</summary>
    Sub = 1 << 5,

    /// <summary>Begins a condition: "if", "unless".</summary>
    Cond = 1 << 6,

    /// <summary>Begins a clause on the noun before it: "who", "which".</summary>
    Rel = 1 << 7,
    Comp = 1 << 8,
    Modal = 1 << 9,

    /// <summary>A modal of the future: "will".</summary>
    Future = 1 << 10,

    /// <summary>A modal of duty: "must".</summary>
    Must = 1 << 11,

    /// <summary>A modal of possibility: "might".</summary>
    May = 1 << 12,
    Be = 1 << 13,
    Have = 1 << 14,
    Do = 1 << 15,
    Neg = 1 << 16,
    Adv = 1 << 17,

    /// <summary>Names a time: "Monday", "year".</summary>
    Time = 1 << 18,
    Adj = 1 << 19,

    /// <summary>Counts or groups what follows with "of": "dozens", "members".</summary>
    Quant = 1 << 20,
}
