using System.Globalization;
using CsvHelper;

namespace Analysis.Tests.Figures;

/// <summary>The figures of the first article against its gold: all right, and no trap sprung.</summary>
public class FirstArticleTests
{
    [Fact]
    public void EveryFigureHasItsValueAndBoundAndNoTrapIsSprung()
    {
        IReadOnlyList<Figure> figures = Findings.Read(File.ReadAllText(Repository.Shared("seed/article.txt"))).Figures;
        using CsvReader gold = CsvReader.Create(File.OpenRead(Repository.Shared("seed/gold/figures.csv")), new CsvReaderOptions(), leaveOpen: false);
        gold.ReadHeader();
        int read = 0;
        while (gold.Read())
        {
            (int start, int end) = (int.Parse(gold.GetString("start"), CultureInfo.InvariantCulture), int.Parse(gold.GetString("end"), CultureInfo.InvariantCulture));
            Figure[] here = [.. figures.Where(f => f.Start < end && start < f.Start + f.Length)];
            if (gold.GetString("kind") == "trap")
                Assert.Empty(here);
            if (gold.GetString("kind") != "figure")
                continue;
            Figure figure = Assert.Single(here);
            Assert.Equal(decimal.Parse(gold.GetString("value"), CultureInfo.InvariantCulture), figure.Value, 6);
            Assert.Equal(gold.GetString("bound"), figure.Bound.Sign());
            read++;
        }
        Assert.Equal(17, read);
    }
}
