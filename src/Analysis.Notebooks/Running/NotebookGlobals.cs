#pragma warning disable IDE1006 // Cells of every C# kernel call it "display".

namespace Analysis.Notebooks
{
    /// <summary>What every cell can call without naming where it comes from.</summary>
    public sealed class NotebookGlobals
    {
        /// <summary>Shows a value below the cell, in every form it has.</summary>
        /// <param name="value">The value.</param>
#pragma warning disable CA1822 // Cells reach it through the instance that the scripting engine holds.
        public void display(object? value) => Scripting.CellDisplay.Display(value);
#pragma warning restore CA1822
    }
}

namespace Analysis.Notebooks.Scripting
{
    /// <summary>Lets cells write <c>x.Display();</c>. It stands in a namespace of its own, which only cells that this runner runs import.</summary>
    public static class CellDisplay
    {
        /// <summary>Shows a value below the cell, in every form it has. Outside a cell there is nowhere to show it.</summary>
        /// <param name="value">The value.</param>
        /// <typeparam name="T">Its type.</typeparam>
        public static void Display<T>(this T value) => CellOutputs.Current?.Add(new DisplayOutput(MimeFormatter.Format(value)));
    }
}
