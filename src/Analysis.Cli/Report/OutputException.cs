namespace Analysis.Cli.Report;

/// <summary>Why a report cannot be written where it was asked for. What stands there is as it was.</summary>
internal sealed class OutputException(string message, Exception? cause = null) : Exception(message, cause);
