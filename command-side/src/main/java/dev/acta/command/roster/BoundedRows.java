package dev.acta.command.roster;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Keeps a quote that is never closed from taking the whole list into memory. */
final class BoundedRows extends FilterReader {
    /** The most characters that may be read for one row; what a parser reads ahead counts too. */
    static final int LONGEST = 1 << 20;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private int sinceRow;

    BoundedRows(Reader in) {
        super(new BufferedReader(in));
    }

    void skipByteOrderMark() throws IOException {
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
    }

    /** The row is read. */
    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws RowTooLong {
        sinceRow += read;
        if (sinceRow > LONGEST) {
            throw new RowTooLong();
        }
    }

    /** One row goes on for too long. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
