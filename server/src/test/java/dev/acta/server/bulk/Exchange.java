package dev.acta.server.bulk;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One request whose lines are sent while its answers are read; Java's own client reads only when all is sent. */
final class Exchange implements Closeable {
    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader answers;

    Exchange(URI server, String token) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        ascii("POST /v1/commands HTTP/1.1\r\nHost: acta\r\nContent-Type: application/x-ndjson\r\n"
                + "Transfer-Encoding: chunked\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        InputStream in = socket.getInputStream();
        String status = headLine(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        while (!headLine(in).isEmpty()) {
            // Its headers say nothing that is wanted here.
        }
        answers = new BufferedReader(new InputStreamReader(new Chunks(in), StandardCharsets.UTF_8));
    }

    void send(String lines) throws IOException {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        ascii(Integer.toHexString(bytes.length) + "\r\n");
        out.write(bytes);
        ascii("\r\n");
    }

    void end() throws IOException {
        ascii("0\r\n\r\n");
    }

    /** The next answer; null after the last one. */
    @Nullable
    String answer() throws IOException {
        return answers.readLine();
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String headLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The answer ends within its head");
            }
            line.append((char) one);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What is in the chunks of an answer. */
    private static final class Chunks extends InputStream {
        private final InputStream in;
        private boolean first = true;
        /** Of the chunk that is being read; -1 after the last one. */
        private int left;

        Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                next();
            }
            if (left < 0) {
                return -1;
            }
            int some = in.read(buffer, offset, Math.min(length, left));
            if (some < 0) {
                throw new EOFException("The answer ends within a chunk");
            }
            left -= some;
            return some;
        }

        private void next() throws IOException {
            if (!first) {
                headLine(in);
            }
            first = false;
            left = Integer.parseInt(headLine(in), 16);
            if (left == 0) {
                left = -1;
            }
        }
    }
}
