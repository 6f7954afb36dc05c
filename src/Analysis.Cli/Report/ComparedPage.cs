using System.Globalization;
using Analysis.Charts;
using Analysis.RecordFiles.Checking;

namespace Analysis.Cli.Report;

/// <summary>The page that holds the claims of all articles against each other: where they disagree and by how much, and what each says. Every number leads to its words.</summary>
internal static class ComparedPage
{
    /// <summary>The name of the page, and what it is called among the pages.</summary>
    public const string Address = "compared.html", Name = "Compared";

    /// <summary>Writes the page.</summary>
    /// <param name="shell">What all pages share.</param>
    /// <param name="compared">The claims held against each other.</param>
    /// <param name="origin">What the report was made from.</param>
    public static string Write(Shell shell, Compared compared, Origin origin)
    {
        int apart = compared.Agreements.Count(a => !a.Agreement.Agrees);
        Html main = $"""
            <h1 id="content" tabindex="-1">Claims against each other</h1>
            <p class="lede">{Lede(compared, apart)}</p>
            {Disagreements(compared)}
            {Subjects(compared)}
            <p class="source">Download: <a href="data/disagreements.csv" download>disagreements</a>, <a href="data/agreements.csv" download>agreements</a> (CSV).</p>
            {origin.Box([])}
            """;
        return shell.Compared("Claims against each other", main, Html.Text("A number leads to its words. No record is asked here; what the records say stands with each article."));
    }

    private static string Lede(Compared compared, int apart)
    {
        string several = $"{Wording.Count(compared.Agreements.Count, "thing is", "things are")} stated by two articles or more";
        return compared.Agreements.Count == 0 ? $"{Wording.Count(compared.Disagreements.Count, "claim does", "claims do")} not go together with others."
            : apart == 0 ? several + ", and all of them can be right together." : $"{several}; on {apart} of them they cannot all be right.";
    }

    private static Html Disagreements(Compared compared) => Html.When(compared.Disagreements.Count > 0, $"""
        <h2>What does not go together</h2>
        <p>An outlier is at least twice, or at most half, of what the others say. A slip does not follow from the numbers of its own article. A matter of scope is one amount that is given for two things.</p>
        <table class="claims">
        <caption class="vh">Claims that do not go together with others</caption>
        <thead><tr><th scope="col">Stated</th><th scope="col">Against it</th></tr></thead>
        {compared.Disagreements.Select(d => Row(compared, d))}</table>
        """);

    private static Html Row(Compared compared, Disagreement disagreement)
    {
        (ArticleFindings found, string id, Claim claim) = compared.PlaceOf(disagreement);
        IEnumerable<Html> others = disagreement.Others.Split("; ").Where(o => o != disagreement.Article).Select(compared.Article).OfType<ArticleFindings>()
            .Select(o => (Html)$"<a href=\"{o.Page}\">{Named(o.Article)}</a>");
        Html beside = Html.Join(", ", others);
        return $"""
            <tbody><tr><th colspan="2" scope="rowgroup"><span class="chip q">{Wording.Name(disagreement.Kind)}</span>{Wording.Title(claim)}</th></tr>
            <tr><td class="stated"><a href="{found.Page}#m-{id}">{Quantity.Of(claim, found.FigureOf(claim))}</a><br><span class="q">{Named(found.Article)}</span></td>
            <td><span class="reason">{Bidi.Isolated(disagreement.Reason)}</span>{Html.When(!beside.IsEmpty, $"<span class=\"q\">See {beside}</span>")}</td></tr></tbody>

            """;
    }

    private static Html Subjects(Compared compared) => Html.When(compared.Agreements.Count > 0, $"""
        <h2>The same thing in several articles</h2>
        <p>Articles agree when one value fits all their claims: their bounds, the rounding of their numbers, and a tenth more or less, a quarter where a text says “about”.</p>
        <table class="claims">
        <caption class="vh">What several articles say of one thing</caption>
        <thead><tr><th scope="col">From lowest to highest</th><th scope="col">Stated</th></tr></thead>
        {compared.Agreements.Select(a => Row(compared, a.Agreement, a.Claims))}</table>
        """);

    private static Html Row(Compared compared, Agreement agreement, IReadOnlyList<Claim> claims)
    {
        string title = Naming.Measure(agreement.Measure, agreement.Reporter, agreement.Partner);
        Html verdict = agreement.Agrees ? (Html)$"<span class=\"v chip consistent\">agree</span>" : $"<span class=\"v chip overstated\">disagree</span>";
        return $"""
            <tbody><tr><th colspan="2" scope="rowgroup">{verdict}{char.ToUpperInvariant(title[0]) + title[1..]}, {PeriodWords.Write(agreement.Period)}</th></tr>
            <tr><td class="stated">{Quantity.Between(agreement.Lowest, agreement.Highest, agreement.Unit)}<br><span class="q">{Wording.Count(agreement.Articles, "article")}{Spread(agreement)}</span></td>
            <td><ul class="records">{claims.Select(c => Item(compared, c))}</ul></td></tr></tbody>

            """;
    }

    private static Html Item(Compared compared, Claim claim)
    {
        (ArticleFindings found, string id, _) = compared.PlaceOf(claim);
        string speaker = claim.Speaker is null ? "" : $", says {claim.Speaker}";
        return $"<li><a href=\"{found.Page}#m-{id}\">{Quantity.Of(claim, found.FigureOf(claim))}</a> <span class=\"q\">{Named(found.Article)}{Bidi.Isolated(speaker)}</span></li>";
    }

    /// <summary>An article by who published it and when, or by its key where it states neither.</summary>
    private static Html Named(Article article) => ArticlePage.Credit(article.Metadata) is { IsEmpty: false } credit ? credit : Bidi.Isolated(article.Key);

    private static string Spread(Agreement agreement) => agreement.Spread switch
    {
        null => "",
        1 => ", the same value",
        { } spread => $", highest ÷ lowest {spread.ToString("0.0#", CultureInfo.InvariantCulture)}",
    };
}
