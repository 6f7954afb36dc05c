namespace Analysis.Tests.RecordFiles;

/// <summary>Small files in the forms of the publishers, written for these tests; the amounts are made up.</summary>
internal static class LayoutSamples
{
    public const string ComtradeHeader =
        "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc," +
        "classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated," +
        "altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate";

    public static string Comtrade(params string[] rows) => ComtradeHeader + "\n" + string.Join('\n', rows) + "\n";

    public static string ComtradeRow(
        string year = "2012", string reporter = "ISR", string flow = "M", string partner = "AZE", string product = "TOTAL", string value = "1094000", string period = "",
        string cif = "", string fob = "", string second = "0", string customs = "C00", string transport = "0", string reporterName = "Israel") =>
        $"C,A,{year}0101,{year},52,{(period.Length > 0 ? period : year)},376,{reporter},{reporterName},{flow},Import,31,{partner},\"Azerbaijan, Rep. of\",{second},W00,World," +
        $"H4,HS,True,{product},All Commodities,0,False,{customs},TOTAL CPC,0,{transport},TOTAL MOT,-1,N/A,,False,-1,N/A,,False,,False,0,False,{cif},{fob},{value},0,False,True";

    public const string Legacy22 =
        "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity," +
        "Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag\n" +
        "HS,2009,2009,2009,0,0,2,Export,31,Azerbaijan,AZE,376,Israel,ISR,TOTAL,\"All Commodities\",1,No Quantity,,,1236197285,0\n" +
        "HS,2009,2009,2009,0,0,3,Re-Export,31,Azerbaijan,AZE,376,Israel,ISR,TOTAL,\"All Commodities\",1,No Quantity,,,77,0\n" +
        "HS,2009,2009,2009,0,0,1,Import,31,Azerbaijan,AZE,0,World,WLD,TOTAL,\"All Commodities\",1,No Quantity,,,6119000000,0\n";

    public const string Legacy35 =
        "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO," +
        "2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty," +
        "Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag\n" +
        "H3,2010,201003,March 2010,0,0,1,Imports,376,Israel,ISR,31,Azerbaijan,AZE,,,,,,,,2709,Petroleum oils,1,No Quantity,,,,,,,5000,5000,,0\n";

    public const string Cow =
        "ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,smoothtotrade,spike1,spike2,dip1,dip2,trdspike,tradedip,bel_lux_alt_flow1,bel_lux_alt_flow2,china_alt_flow1,china_alt_flow2,source1,source2,version\n" +
        "373,666,2008,Azerbaijan,Israel,80.05,0.3,80.05,0.3,80.35,0,0,0,0,0,0,-9,-9,-9,-9,1,4,4.0\n" +
        "373,666,1991,Azerbaijan,Israel,-9,-9,-9,-9,-9,0,0,0,0,0,0,-9,-9,-9,-9,-9,-9,4.0\n" +
        "2,373,2009,United States of America,Azerbaijan,-9,164,0,0,0,0,0,0,0,0,0,-9,-9,-9,-9,1,1,4.0\n";

    public const string Baci = "t,i,j,k,v,q\n2012,31,376,270900,1530.25,2000.5\n2012,842,251,010121,       12.000,NA\n2012,31,999,270900,4.5,1\n";

    public const string BaciCountries = "country_code,country_name,country_iso2,country_iso3\n31,Azerbaijan,AZ,AZE\n376,Israel,IL,ISR\n251,France,FR,FRA\n842,USA,US,USA\n";

    public const string DotsPanel =
        "Country Name,Country Code,Counterpart Country Name,Counterpart Country Code,Time Period,\"Goods, Value of Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)\",\"Goods, Value of Imports, Cost, Insurance, Freight (CIF), US Dollars (TMG_CIF_USD)\",\n" +
        "\"Azerbaijan, Rep. of\",912,Israel,436,2012,1666619315,61591368,\n" +
        "\"Azerbaijan, Rep. of\",912,Israel,436,2012M03,,5.1E6,\n" +
        "Israel,436,Euro Area,163,2012,9,9,\n";

    public const string DotsWide =
        "Country Name,Country Code,Indicator Name,Indicator Code,Counterpart Country Name,Counterpart Country Code,Attribute,1992,1992Q1,1993M12,\n" +
        "Israel,436,\"Goods, Value of Exports, Free on board (FOB), US Dollars\",TXG_FOB_USD,\"Azerbaijan, Rep. of\",912,Value,206891,,40000,\n" +
        "Israel,436,\"Goods, Value of Exports, Free on board (FOB), US Dollars\",TXG_FOB_USD,\"Azerbaijan, Rep. of\",912,Status,e,,,\n" +
        "Israel,436,\"Goods, Value of Trade Balance, US Dollars\",TBG_USD,\"Azerbaijan, Rep. of\",912,Value,-5,,,\n" +
        "Israel,436,\"Goods, Value of Imports, Cost, Insurance, Freight (CIF), US Dollars\",TMG_CIF_USD,\"Azerbaijan, Rep. of\",912,Value,6259,1000,,\n";

    public const string Imts =
        "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE\n" +
        "IMF.STA:IMTS(1.0.0),AZE,XG_FOB_USD,ISR,A,2012,1666.619315,6\n" +
        "IMF.STA:IMTS(1.0.0),AZE,MG_CIF_USD,ISR,M,2012-M03,5100000,0\n" +
        "IMF.STA:IMTS(1.0.0),AZE,MG_FOB_USD,ISR,A,2012,1,0\n" +
        "IMF.STA:IMTS(1.0.0),AZE,XG_FOB_USD,G001,A,2012,...,0\n" +
        "IMF.STA:IMTS(1.0.0),Israel,\"Exports of goods, Free on board (FOB), US dollar\",\"Azerbaijan, Rep. of\",A,2012,107500000,Units\n";

    public const string ComtradeNames = ",typeCode,cmdCode,freqCode,refYear,reporterDesc,partnerDesc,flowCode,primaryValueFormated\n0,C,TOTAL,A,2020,China,Chile,X,\"3,912,000,500.0\"\n";

    public const string ComtradeSnake = "type_code,freq_code,ref_year,period,reporter_iso,flow_code,partner_iso,cmd_code,fob_value,primary_value\nC,M,2012,201203,AZE,X,ISR,2709,NA,1.53E8\nC,A,2012,2012,AZE,X,ISR,27,NA,NA\n";

    public const string LegacyOldest = "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,Quantity Unit Code,Supplementary Quantity,Netweight (kg),Value,Estimation Code\n2007,31,2,376,H3,TOTAL,1,,2,550000,0\n";

    public const string SipriRegister =
        "Transfers of major weapons: Deals with deliveries or orders made for 1950 to 2025\n\n" +
        "Note: The 'Number delivered' and the 'Year(s) of delivery' columns refer to all deliveries since the beginning of the contract; the register may be incomplete, see the notes\n" +
        "Deals in which the recipient was involved in the production are \"licensed\".\nA '?' in a column indicates uncertain data\nThe 'Number delivered' covers deliveries\nFigures are TIVs in millions\n" +
        "Figures may not add up\nSource: a register written for a test, in the form of the original\nInformation generated: 18 May 2026\n\n" +
        "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n" +
        "Azerbaijan,Israel,2011,?,5,?,Heron,reconnaissance drone,5,?,2013; 2014,New,\"Part of a large deal; \"\"estimate\"\"\",4.5,22.5,22.5\n" +
        "Turkiye,Israel,2005,,10,,Heron,reconnaissance drone,10,,2010,New,,4.5,45,45\n" +
        "Hezbollah (Lebanon)*,Iran,2005,?,,?,Zelzal,rocket,,?,2006,New,,0.1,1,1\n";

    public const string SipriDeliveries =
        "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production\n" +
        "41001,Israel,Azerbaijan,Hermes-450,UAV,Aircraft,2008,No,4,Yes,2011,No,New,1,2,8,No\n" +
        "41001,Israel,Azerbaijan,Hermes-450,UAV,Aircraft,2008,No,6,Yes,2012,Yes,New,1,2,12,No\n" +
        "41002,Israel,Azerbaijan,Sufa,APC,Armoured vehicles,2008,No,10,Yes,2009,No,New,1,1,10,No\n";

    public const string OwnTrade = "year,reporter,partner,flow,product,value_usd,rounded_to,valuation,source,edition,note\n1992,ISR,AZE,import,TOTAL,6259,1,CIF,Some office,1,a remark\n2012,AZE,ISR,export,,1667000000,1000000,FOB,Some office,1,\n";

    public const string OwnArms = "supplier,recipient,weapon,description,ordered,ordered_uncertain,order_year,order_year_uncertain,delivered,delivered_uncertain,delivery_years,status,source,edition,note\nISR,AZE,Gabriel-5,missile,,yes,2011,yes,,,,,Some register,2012-03,\n";
}
