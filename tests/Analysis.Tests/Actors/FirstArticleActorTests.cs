namespace Analysis.Tests.Actors;

/// <summary>Holds the actors of the first article against its gold, where the gold is beside the repository.</summary>
public class FirstArticleActorTests
{
    [Fact]
    public void FindsTheActorsAndMergesNone()
    {
        string? seed = SharedFolder.Find("seed");
        if (seed is null)
            Assert.Skip("The folder ../shared/seed is not here.");
        string text = File.ReadAllText(Path.Combine(seed, "article.txt"));
        IReadOnlyList<Actor> actors = Findings.Read(text).Actors;
        List<string> missing = [], merged = [];
        int rows = 0;
        foreach (Dictionary<string, string> row in CsvRows.Of(Path.Combine(seed, "gold", "actors.csv")))
        {
            rows++;
            string[] forms = row["surface_forms"].Split(" | ");
            Actor[] hits = [.. actors.Where(a => forms.Any(f => a.Text.Contains(f, StringComparison.Ordinal) || f.Contains(a.Text, StringComparison.Ordinal)) && Fits(row, a))];
            if (hits.Length == 0)
                missing.Add($"{row["canonical"]} ({row["code"]})");
            if (row["type"] == "person")
                merged.AddRange(actors.Where(a => a.Type == ActorType.Person && a.Text == row["canonical"] && a.Name != row["canonical"]).Select(a => $"{a.Text} read as {a.Name}"));
        }
        Assert.Empty(merged);
        Assert.True(rows - missing.Count >= 48, $"{rows - missing.Count} of {rows} found; missing: {string.Join(", ", missing)}");
    }

    private static bool Fits(Dictionary<string, string> row, Actor actor)
    {
        string country = row["code"].Length >= 3 && row["code"][..3] is not ("UAF" or "NGO" or "IGO") ? row["code"][..3] : "";
        return country.Length == 0 || actor.Country is null || actor.Country == country;
    }
}
