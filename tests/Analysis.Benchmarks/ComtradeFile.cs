using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>A file in UN Comtrade's form with made-up values.</summary>
public static class ComtradeFile
{
    private const string Header =
        "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc," +
        "classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated," +
        "altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate";

    /// <summary>Writes such a file and returns its path.</summary>
    /// <param name="rows">How many rows it has.</param>
    public static string Write(int rows)
    {
        string[] countries = ["ISR", "AZE", "IRN", "TUR", "GEO", "ARM", "RUS", "USA", "DEU", "ITA"];
        string path = Path.Combine(Path.GetTempPath(), $"comtrade-{rows.ToString(CultureInfo.InvariantCulture)}.csv");
        using StreamWriter file = new(path);
        file.WriteLine(Header);
        for (int i = 0; i < rows; i++)
        {
            int year = 1992 + i % 30, product = 1001 + i * 7 % 8900;
            string reporter = countries[i / 7 % 10], partner = countries[(i / 7 + 1 + i % 9) % 10];
            bool import = i % 2 == 0;
            decimal value = (i * 7919L % 100_000_000) + 0.37m;
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"C,A,{year}0101,{year},52,{year},376,{reporter},A country,{(import ? 'M' : 'X')},{(import ? "Import" : "Export")},31,{partner},\"Another country, Rep. of\",0,W00,World,H4,HS,True,{product},\"A description of goods, not elsewhere specified\",4,True,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,{value},False,-1,N/A,0,False,{value},False,0,False,{(import ? value : "")},{(import ? "" : value)},{value},0,True,False"));
        }
        return path;
    }
}
