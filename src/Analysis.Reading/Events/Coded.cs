namespace Analysis.Events;

/// <summary>What a verb or noun says that happens, before it becomes an <see cref="Event"/>.</summary>
internal struct Coded
{
    /// <summary>The CAMEO code.</summary>
    public string Cameo;

    public Party Source, Target;

    /// <summary>The first and last token of the verb or noun that names it.</summary>
    public int Trigger, TriggerEnd;

    /// <summary>The ids of the rows that matched, joined.</summary>
    public string Rule;

    public Status Status;

    /// <summary>Who says so, outermost first; null for the author.</summary>
    public string? Speaker;

    /// <summary>Whether the code says already that it is meant, refused or demanded.</summary>
    public bool Composed;

    /// <summary>Whether both do it to each other.</summary>
    public bool Reciprocal;

    /// <summary>Whether "each other" says so: it is an event in both directions.</summary>
    public bool BothWays;

    /// <summary>Index of the clause.</summary>
    public int Clause;

    /// <summary>Index of the noun phrase that is part of it; 0 for none, since no object comes first.</summary>
    public int Used;

    /// <summary>How deep the clause lies: 0 for the main clause, <see cref="NounDepth"/> for what a noun names.</summary>
    public int Depth;

    /// <summary>The depth of an event that a noun names.</summary>
    public const int NounDepth = 3;
}
