namespace Analysis.Events.Grammar;

/// <summary>How a clause hangs on another.</summary>
internal enum ClauseLink : byte
{
    /// <summary>It stands by itself.</summary>
    Main,

    /// <summary>It is what a verb says, demands or the like: "said [that] …".</summary>
    Complement,

    /// <summary>"to withdraw".</summary>
    Infinitive,

    /// <summary>", killing nine".</summary>
    Participle,

    /// <summary>"by shelling", "of violating".</summary>
    Gerund,

    /// <summary>"who …", or a participle behind its noun.</summary>
    Relative,
}

/// <summary>A verb with its subject and objects: indices of chunks and clauses, -1 for none.</summary>
internal struct Clause
{
    public int Verb, Subject, Object, Object2;

    /// <summary>The clause it hangs on.</summary>
    public int Governor;

    public ClauseLink Link;

    /// <summary>Whether "if" or the like stands before it.</summary>
    public bool Conditional;

    /// <summary>Whether its subject stands behind its verb: "said the minister".</summary>
    public bool Inverted;

    /// <summary>Whether it stands behind "after", "when" and the like.</summary>
    public bool Subordinate;
}
