package dev.acta.server.demo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;

/** A list of accounts as CSV in the form of the archives, made while it is read and never held. */
final class ArchiveRows extends InputStream {

    static final String HEADER = "userid,user_display_name,user_screen_name,user_reported_location,"
            + "user_profile_description,user_profile_url,follower_count,following_count,account_creation_date,"
            + "account_language";
    static final String OTHER_COLUMNS = ",synthetic".repeat(9);

    private final Iterator<String> accounts;
    private final Runnable onRow;
    private byte[] line = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
    private int at;

    /** @param onRow run for each account that is given out */
    ArchiveRows(Iterator<String> accounts, Runnable onRow) {
        this.accounts = accounts;
        this.onRow = onRow;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : line[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        int read = 0;
        while (read < length && !atEnd()) {
            int part = Math.min(length - read, line.length - at);
            System.arraycopy(line, at, into, offset + read, part);
            at += part;
            read += part;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    private boolean atEnd() {
        if (at == line.length && accounts.hasNext()) {
            line = (accounts.next() + OTHER_COLUMNS + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
            onRow.run();
        }
        return at == line.length;
    }
}
