namespace Analysis.Lexicon;

internal sealed partial class EnglishLexicon
{
    private readonly Dictionary<(VerbUses Use, string Cameo), string?> compositions = [];
    private readonly Dictionary<(int Root, int Modifier), string> modified = [];
    private readonly WordSet modifiers = new();
    private WordTags[] tags = [];
    private bool[] eventWords = [];
    private VerbForm[] verbForms = [];

    /// <summary>Nouns that name events.</summary>
    public PhraseTable<EventNoun> EventNouns { get; } = new();

    /// <summary>Nouns that patterns of verbs ask for as objects, each with its number.</summary>
    public PhraseTable<int> Objects { get; } = new();

    /// <summary>Whether the word can name an event: an event noun, or a form of a verb that some event is made with.</summary>
    public bool NamesEvent(int word) => (uint)word < (uint)eventWords.Length && eventWords[word];

    /// <summary>Whether the word is a number: "nine", "dozen".</summary>
    public bool IsNumber(int word) => word != 0 && Numbers[word].Class is > NumberClass.None and < NumberClass.Ordinal and not NumberClass.LetterScale;

    /// <summary>What the word can be as a function word.</summary>
    public WordTags TagsOf(int word) => (uint)word < (uint)tags.Length ? tags[word] : WordTags.None;

    /// <summary>The verb of which the word is a form.</summary>
    public VerbForm VerbOf(int word) => (uint)word < (uint)verbForms.Length ? verbForms[word] : default;

    /// <summary>Whether the word changes the code of some event noun behind it: "military" before "cooperation".</summary>
    public bool IsModifier(int word) => modifiers.Contains(word);

    /// <summary>The code of an event noun behind a modifier.</summary>
    public string Modify(string cameo, int modifier) => modified.GetValueOrDefault((cameo.Root(), modifier), cameo);

    /// <summary>The code of an event that is meant, refused, demanded or ended; null where the two do not go together.</summary>
    /// <param name="use">One of Stop, Intend, Refuse, Request.</param>
    /// <param name="cameo">The code of the event itself.</param>
    public string? Compose(VerbUses use, string cameo)
    {
        for (int length = cameo.Length; length > 2; length--)
        {
            if (compositions.TryGetValue((use, length == cameo.Length ? cameo : cameo[..length]), out string? composed))
                return composed;
        }
        return compositions.GetValueOrDefault((use, CameoCode.Roots[cameo.Root()]));
    }

    /// <summary>The words that the grammar asks for by name.</summary>
    public SentenceWords SentenceWords { get; private set; } = null!;

    partial void LoadEvents(VocabularyBuilder words)
    {
        SentenceWords = new(words, GrammarWords);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("words.csv"))
        {
            WordTags all = WordTags.None;
            foreach (string tag in row["tags"].Split(' '))
                all |= Enum.TryParse(tag, ignoreCase: true, out WordTags t) ? t : WordTags.None;
            At(ref tags, words.Intern(row["word"])) = all;
        }
        Dictionary<string, Verb> verbs = new(StringComparer.Ordinal);
        VerbInflection inflection = new();
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("verbs.csv"))
        {
            Verb verb = new(row["lemma"], UsesOf(row["uses"]), row["noun"] == "yes", row["cameo"], TargetsOf(words, row["target"]));
            verbs.Add(verb.Lemma, verb);
            AddForms(words, verb, inflection.Forms(verb.Lemma), withIng: true);
        }
        // Verbs of no event: they show where clauses begin and who their subject is.
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("open-verbs.csv"))
            AddForms(words, new(row["lemma"], VerbUses.None, row["noun"] == "yes", "", []) { IsOpen = true }, inflection.Forms(row["lemma"]), withIng: row["ing"] != "yes");
        LoadEventNouns(words);
        LoadPatterns(words, verbs);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("event-compositions.csv"))
            compositions.Add((UsesOf(row["operator"]), row["root"]), row["cameo"]);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("event-modifiers.csv"))
        {
            int modifier = words.Intern(row["modifier"]);
            modifiers.Add(modifier);
            modified.TryAdd((row["root"].Root(), modifier), row["cameo"]);
        }
        eventWords = new bool[words.Count + 1];
        for (int word = 1; word < eventWords.Length; word++)
            eventWords[word] = EventNouns.Starts(word) || (VerbOf(word).Verb is { } verb && (verb.Uses != VerbUses.None || verb.Patterns.Length > 0));
    }

    private void LoadEventNouns(VocabularyBuilder words)
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("event-nouns.csv"))
        {
            EventNoun noun = new(row["noun"], row["cameo"], TargetsOf(words, row["target"]), row["reciprocal"] == "yes", row["nominal"].Length > 0, row["nominal"] == "ended");
            EventNouns.Add(words, row["noun"], noun);
            if (row["plural"].Length > 0)
                EventNouns.Add(words, row["plural"], noun);
        }
    }

    private void LoadPatterns(VocabularyBuilder words, Dictionary<string, Verb> verbs)
    {
        Dictionary<string, int> objects = new(StringComparer.Ordinal);
        Dictionary<Verb, List<VerbPattern>> patterns = [];
        Dictionary<string, string[]> classes = LexiconFile.Rows("event-classes.csv").ToDictionary(r => $"{r["kind"]} @{r["class"]}", r => r["words"].Split('|'), StringComparer.Ordinal);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("verb-patterns.csv"))
        {
            WordSet ids = new();
            bool party = row["objects"] == "@party";
            foreach (string noun in party ? [] : Members(classes, "noun", row["objects"]))
            {
                if (!objects.TryGetValue(noun, out int id))
                {
                    objects.Add(noun, id = objects.Count + 1);
                    Objects.Add(words, noun, id);
                    Objects.Add(words, Plural(noun), id);
                }
                ids.Add(id);
            }
            int particle = row["particle"].Length > 0 ? words.Intern(row["particle"]) : 0;
            foreach (string lemma in Members(classes, "verb", row["verbs"]))
            {
                string rule = string.Join(' ', new[] { lemma, row["particle"], row["objects"].Split('|')[0] }.Where(p => p.Length > 0));
                if (!patterns.TryGetValue(verbs[lemma], out List<VerbPattern>? list))
                    patterns.Add(verbs[lemma], list = []);
                list.Add(new(particle, ids, UsesOf(row["use"]), row["cameo"], TargetsOf(words, row["target"]), rule, party));
            }
        }
        foreach ((Verb verb, List<VerbPattern> list) in patterns)
            verb.Patterns = [.. list.OrderByDescending(p => (p.Particle != 0 ? 1 : 0) + (!p.Objects.IsEmpty ? 2 : p.WantsParty ? 1 : 0))];
    }

    private void AddForms(VocabularyBuilder words, Verb verb, (string Third, string Past, string Participle, string Ing) forms, bool withIng)
    {
        AddForms(words, verb, verb.Lemma, VerbForms.Base);
        AddForms(words, verb, forms.Third, VerbForms.Third);
        AddForms(words, verb, forms.Past, VerbForms.Past);
        AddForms(words, verb, forms.Participle, VerbForms.Participle);
        if (withIng)
            AddForms(words, verb, forms.Ing, VerbForms.Ing);
    }

    private void AddForms(VocabularyBuilder words, Verb verb, string spellings, VerbForms form)
    {
        foreach (string spelling in spellings.Split('|'))
        {
            int word = words.Intern(spelling);
            if (verb.Uses == VerbUses.None && verb.Cameo.Length == 0 && verb.IsOpen && TagsOf(word) != WordTags.None)
                continue;
            ref VerbForm known = ref At(ref verbForms, word);
            if (known.Verb is null || (known.Verb != verb && known.Verb.Uses == VerbUses.None && verb.Uses != VerbUses.None))
                known = new(verb, form);
            else if (known.Verb == verb)
                known = new(verb, known.Forms | form);
        }
    }

    /// <summary>The words of a list, where "@class" stands for the words of a class.</summary>
    private static IEnumerable<string> Members(Dictionary<string, string[]> classes, string kind, string list) =>
        list.Split('|', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w[0] == '@' ? classes[$"{kind} {w}"] : [w]).Distinct(StringComparer.Ordinal);

    private static VerbUses UsesOf(string uses)
    {
        VerbUses all = VerbUses.None;
        foreach (string use in uses.Split(' '))
            all |= Enum.TryParse(use, ignoreCase: true, out VerbUses u) ? u : VerbUses.None;
        return all;
    }

    private static int[] TargetsOf(VocabularyBuilder words, string targets) =>
        [.. targets.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t switch { "obj" => Slot.Object, "poss" => Slot.Owner, _ => words.Intern(t) })];

    /// <summary>The regular plural of a noun phrase; of "state of emergency" the first noun's.</summary>
    private static string Plural(string noun)
    {
        int of = noun.IndexOf(" of ", StringComparison.Ordinal);
        (string head, string rest) = of < 0 ? (noun, "") : (noun[..of], noun[of..]);
        string plural = head switch
        {
            [.., 'm', 'a', 'n'] => head[..^3] + "men",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => head[..^1] + "ies",
            [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => head + "es",
            _ => head + "s",
        };
        return plural + rest;
    }

    private static ref T At<T>(ref T[] array, int index)
    {
        if (index >= array.Length)
            Array.Resize(ref array, Math.Max(index + 1, Math.Max(1024, array.Length * 2)));
        return ref array[index];
    }
}
