using Analysis.Charts;

namespace Analysis.Tests.Charts;

/// <summary>What is measured, in words that a title can begin with.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("export", "Norway’s exports to Iceland")]
    [InlineData("oil_import", "Norway’s oil imports from Iceland")]
    [InlineData("energy_trade", "energy trade of Norway with Iceland")]
    [InlineData("total_growth", "growth of trade of Norway with Iceland")]
    [InlineData("total_share_of_gdp", "trade of Norway with Iceland, as a share of Norway’s GDP")]
    [InlineData("total_without_oil_and_arms", "trade of Norway with Iceland without oil and arms")]
    [InlineData("oil_share_of_norway", "Iceland’s share of Norway’s oil")]
    [InlineData("share_of_norway_oil_exports", "Iceland’s share of Norway’s oil exports")]
    [InlineData("share_of_norway_exports", "Iceland’s share of Norway’s exports")]
    [InlineData("arms_share_of_iceland", "Norway’s share of Iceland’s arms imports")]
    [InlineData("arms_share_of_norway_exports", "Iceland’s share of Norway’s arms exports")]
    [InlineData("trade_partner_rank", "Iceland’s rank among Norway’s trading partners")]
    [InlineData("arms_uav_number", "number of arms from Norway to Iceland: UAV")]
    [InlineData("arms_deal_value", "value of an arms deal of Norway with Iceland")]
    [InlineData("radar_detection_range", "radar detection range, Norway and Iceland")]
    public void AMeasureOfTwoSidesSaysWhoseItIs(string measure, string words) => Assert.Equal(words, Naming.Measure(measure, "NOR", "ISL"));

    [Theory]
    [InlineData("total", "Norway’s trade")]
    [InlineData("refugees", "refugees, Norway")]
    public void AMeasureOfOneSideNamesIt(string measure, string words) => Assert.Equal(words, Naming.Measure(measure, "NOR", null));
}
