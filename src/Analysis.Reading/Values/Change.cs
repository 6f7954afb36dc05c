namespace Analysis;

/// <summary>Whether a figure is stated as a rise or a fall.</summary>
public enum Change : byte
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>A rise by, or to, the figure.</summary>
    Up,

    /// <summary>A fall by, or to, the figure.</summary>
    Down,
}
