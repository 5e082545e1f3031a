package dev.acta.server.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection that whole requests follow each other on; after any other it is closed and made anew. */
final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI server;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Line(URI server) {
        this.server = server;
    }

    /** The answer, or all until the end where none of them need be the last; an empty one if there is none. */
    List<String> answers(Sent request) {
        try {
            Socket open = open();
            try {
                open.getOutputStream().write(request.bytes());
                if (!request.whole()) {
                    open.shutdownOutput();
                }
            } catch (SocketException e) {
                LOG.debug("Answered before it was sent", e);
            }
            if (request.whole()) {
                return List.of(one(request.head()));
            }
            in = new ByteArrayInputStream(in.readAllBytes());
            List<String> answers = new ArrayList<>();
            do {
                answers.add(one(request.head()));
            } while (in.available() > 0);
            close();
            return answers;
        } catch (SocketException e) {
            LOG.debug("Closed without an answer", e);
            close();
            return List.of("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket open() throws IOException {
        Socket before = socket;
        if (before != null) {
            return before;
        }
        Socket opened = new Socket(server.getHost(), server.getPort());
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(opened.getInputStream(), 1 << 16);
        socket = opened;
        return opened;
    }

    private String one(boolean withoutBody) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        String status = line(all);
        boolean none = withoutBody || status.contains(" 100") || status.contains(" 204") || status.contains(" 304");
        for (String line = line(all); !line.isEmpty(); line = line(all)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.equals("transfer-encoding: chunked");
            last |= header.equals("connection: close");
        }
        if (!none && chunked) {
            chunks(all);
        } else if (!none && length >= 0) {
            all.writeBytes(in.readNBytes(length));
        } else if (!none) {
            all.writeBytes(in.readAllBytes());
            last = true;
        }
        if (last || status.isEmpty()) {
            close();
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private void chunks(ByteArrayOutputStream all) throws IOException {
        while (true) {
            String size = line(new ByteArrayOutputStream());
            if (size.isEmpty()) {
                close();
                return;
            }
            int length = Integer.parseInt(size, 16);
            all.writeBytes(in.readNBytes(length));
            line(new ByteArrayOutputStream());
            if (length == 0) {
                return;
            }
        }
    }

    /** Empty at the end too. */
    private String line(ByteArrayOutputStream all) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        String text = line.toString().strip();
        all.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
        return text;
    }

    @Override
    public void close() {
        leave();
    }

    /** Drops the connection; the next request makes another. */
    void leave() {
        try (Socket _ = socket) {
            socket = null;
        } catch (IOException e) {
            LOG.debug("Closed already", e);
        }
    }
}
