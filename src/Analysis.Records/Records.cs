namespace Analysis;

/// <summary>Official statistics read together.</summary>
/// <param name="Trade">Trade by year, reporter, partner and flow, in the order of their files and lines; what a file gives only in parts is added up behind its rows, and says so in its note.</param>
/// <param name="Arms">Deals in major arms, in the order of their files and lines.</param>
/// <param name="Failures">Files and lines that could not be read, each with place and reason; everything else was kept.</param>
public sealed partial record Records(IReadOnlyList<TradeRecord> Trade, IReadOnlyList<ArmsRecord> Arms, IReadOnlyList<ReadFailure> Failures);
