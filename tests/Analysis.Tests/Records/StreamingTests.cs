using System.Globalization;
using System.Text;
using Analysis.RecordFiles;

namespace Analysis.Tests.RecordFiles;

/// <summary>A file is read row by row and not ahead of who asks for its rows; what it takes of memory, the benchmarks measure (<c>-- memory</c>).</summary>
public class StreamingTests
{
    [Fact]
    public void ReadsNoFurtherAheadThanItsBuffer()
    {
        using RowStream rows = new(2_000_000);
        int read = 0;
        long farthest = 0;
        foreach (TradeRecord record in RecordReader.Trade(rows, "made.csv"))
        {
            Assert.Equal(RowStream.YearOf(read), record.Year);
            read++;
            farthest = Math.Max(farthest, rows.Given - rows.Place(read));
            if (read == 50_000)
                break;
        }
        Assert.Equal(50_000, read);
        Assert.InRange(farthest, 0, 2 * RecordFile.BufferSize);
        Assert.True(rows.Given < rows.Length / 10, "the rest of the file was not asked for");
        Assert.True(rows.Closed, "who leaves early closes the file too");
    }

    /// <summary>A file of trade that nobody holds: each of its rows is made when it is asked for, and all are of one length.</summary>
    private sealed class RowStream(int rows) : Stream
    {
        private const string Header = "year,reporter,partner,flow,product,value_usd,source\n";
        private static readonly int rowLength = Row(0).Length;

        public long Given { get; private set; }

        public bool Closed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => Place(rows);

        public override long Position { get; set; }

        public static int YearOf(int row) => 1992 + row % 30;

        /// <summary>Where a row begins.</summary>
        public long Place(long row) => Header.Length + row * rowLength;

        public override int Read(Span<byte> buffer)
        {
            int filled = 0;
            while (filled < buffer.Length && Position < Length)
            {
                string line = Position < Header.Length ? Header : Row((Position - Header.Length) / rowLength);
                int from = (int)(Position < Header.Length ? Position : (Position - Header.Length) % rowLength);
                int some = Math.Min(line.Length - from, buffer.Length - filled);
                Encoding.ASCII.GetBytes(line.AsSpan(from, some), buffer[filled..]);
                filled += some;
                Position += some;
            }
            Given = Math.Max(Given, Position);
            return filled;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => Position + offset, _ => Length + offset };

        public override void Flush() => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            Closed = true;
            base.Dispose(disposing);
        }

        private static string Row(long row) => string.Create(CultureInfo.InvariantCulture, $"{YearOf((int)row)},ISR,AZE,{(row % 2 == 0 ? "export" : "import")},TOTAL,{row % 10_000_000:0000000},made up\n");
    }
}
