using System.Text;

namespace Analysis.Fuzz;

/// <summary>Makes an input smaller as long as it breaks its reader in the same way.</summary>
public static class Minimizer
{
    /// <summary>How often a smaller input is tried.</summary>
    private const int MostTries = 3000;

    /// <summary>The smallest input that was found; the same kind of fault, told by its type and where it was thrown.</summary>
    public static byte[] Smaller(Target target, byte[] input)
    {
        string fault = Fault(target, input) ?? "";
        int tries = 0;
        for (int size = int.MaxValue; size > 0 && tries < MostTries;)
        {
            object[] parts = target.IsText ? [.. Mutator.Pieces(Encoding.UTF8.GetString(input))] : [.. input.Select(b => (object)b)];
            size = Math.Min(size, Math.Max(parts.Length / 2, 1));
            bool smaller = false;
            for (int at = 0; at < parts.Length && tries < MostTries; at += size)
            {
                byte[] without = Join(target.IsText, [.. parts[..at], .. parts[Math.Min(at + size, parts.Length)..]]);
                tries++;
                if (without.Length == 0 || without.Length >= input.Length || Fault(target, without) != fault)
                    continue;
                (input, smaller) = (without, true);
                break;
            }
            if (!smaller)
                size /= 2;
        }
        return input;
    }

    /// <summary>The fault that an input shows: the exception's type and the method of ours that threw it; null where there is none.</summary>
    public static string? Fault(Target target, byte[] input)
    {
        try
        {
            target.Read(input);
            return null;
        }
        catch (Exception e)
        {
            string where = (e.StackTrace ?? "").Split('\n').FirstOrDefault(l => l.Contains("Analysis.", StringComparison.Ordinal) && !l.Contains("Fuzz", StringComparison.Ordinal))?.Trim() ?? "";
            string what = e is InvalidDataException ? e.Message.Split(": ")[Math.Min(1, e.Message.Split(": ").Length - 1)] : "";
            return $"{e.GetType().Name} {what} {where.Split(" in ")[0]}";
        }
    }

    private static byte[] Join(bool text, object[] parts) => text ? Encoding.UTF8.GetBytes(string.Concat(parts)) : [.. parts.Cast<byte>()];
}
