namespace Analysis.Cli.Report;

/// <summary>The claims of all articles held against each other, with the articles and rows that they lead to.</summary>
internal sealed class Compared
{
    private readonly Dictionary<(string Article, int Start, string Measure), (ArticleFindings Found, string Id, Claim Claim)> places = [];

    /// <summary>Compares the claims of all articles.</summary>
    public Compared(IReadOnlyList<ArticleFindings> articles)
    {
        foreach (ArticleFindings found in articles)
        {
            foreach ((string id, Claim claim, _) in found.Claims)
                places.TryAdd((claim.Article, claim.Start, claim.Measure), (found, id, claim));
        }
        Claim[] claims = [.. articles.SelectMany(a => a.Findings.Claims)];
        Disagreements = Records.Disagreements(claims);
        Agreements = [.. RecordFiles.Checking.Agreements.Of(claims)];
    }

    /// <summary>The claims that do not go together with others.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>What several articles say of one thing, with their claims from the lowest to the highest.</summary>
    public IReadOnlyList<(Agreement Agreement, IReadOnlyList<Claim> Claims)> Agreements { get; }

    /// <summary>Whether there is nothing to compare.</summary>
    public bool IsEmpty => Disagreements.Count == 0 && Agreements.Count == 0;

    /// <summary>The claim of a disagreement, with its article and the id of its row there.</summary>
    public (ArticleFindings Found, string Id, Claim Claim) PlaceOf(Disagreement disagreement) => places[(disagreement.Article, disagreement.Start, disagreement.Measure)];

    /// <summary>The article of a claim and the id of its row there.</summary>
    public (ArticleFindings Found, string Id, Claim Claim) PlaceOf(Claim claim) => places[(claim.Article, claim.Start, claim.Measure)];

    /// <summary>The article with a key, or null where it has no claim.</summary>
    public ArticleFindings? Article(string key) => places.Where(p => p.Key.Article == key).Select(p => p.Value.Found).FirstOrDefault();
}
