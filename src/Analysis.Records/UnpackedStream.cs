namespace Analysis.RecordFiles;

/// <summary>What is unpacked as it is read, and can still go back: it is opened anew and read up to the place.</summary>
/// <param name="open">Opens it at its beginning, with what is to be closed after it.</param>
/// <param name="size">The length that the packed file states, modulo 2³² as gzip writes it; null where it states none.</param>
internal sealed class UnpackedStream(Func<(IDisposable[] With, Stream Table)> open, uint? size = null) : Stream
{
    private (IDisposable[] With, Stream Table) opened = open();
    private long position;

    public override bool CanRead => true;

    // It can go back, but nobody can ask for its end.
    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("how long it is unpacked is not known before it is read");

    public override long Position { get => position; set => Seek(value, SeekOrigin.Begin); }

    /// <inheritdoc/>
    /// <exception cref="IOException">The packed bytes are damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            int read = opened.Table.Read(buffer);
            position += read;
            return read > 0 || buffer.IsEmpty || size is not { } whole || whole == (uint)position ? read : throw new InvalidDataException();
        }
        catch (InvalidDataException e)
        {
            throw new IOException($"what is packed is damaged or cut off behind byte {position}", e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        long to = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? position + offset : throw new NotSupportedException("its end is not known");
        if (to < position)
        {
            Close(opened);
            (opened, position) = (open(), 0);
        }
        byte[] skipped = new byte[1 << 12];
        while (position < to && Read(skipped.AsSpan(0, (int)Math.Min(skipped.Length, to - position))) > 0) { }
        return position;
    }

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Close(opened);
        base.Dispose(disposing);
    }

    private static void Close((IDisposable[] With, Stream Table) opened)
    {
        opened.Table.Dispose();
        foreach (IDisposable with in opened.With)
            with.Dispose();
    }
}
