package dev.acta.command.testing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A connection on which every byte is sent and read when the test says so. */
public final class Wire implements Closeable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private boolean chunked;
    /** Of the chunk that is being read; -1 after the last one. */
    private int left;

    Wire(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Begins a POST whose body comes in chunks. */
    public Wire post(String path, String contentType, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: acta\r\n");
        head.append("Content-Type: ").append(contentType).append("\r\nTransfer-Encoding: chunked\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return raw(head + "\r\n");
    }

    /** Sends part of the body. */
    public Wire send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return this;
    }

    /** Sends the end of the body. */
    public Wire end() throws IOException {
        return raw("0\r\n\r\n");
    }

    /** Sends it as it is. */
    public Wire raw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return this;
    }

    /** The status of the answer, after reading its head. */
    public int status() throws IOException {
        int status = Integer.parseInt(headLine().split(" ", 3)[1]);
        for (String header = headLine(); !header.isEmpty(); header = headLine()) {
            chunked |= header.toLowerCase(Locale.ROOT).startsWith("transfer-encoding: chunked");
        }
        return status;
    }

    /** The next line of the answer; empty at its end. */
    public String answer() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = next(); one >= 0 && one != '\n'; one = next()) {
            line.append((char) one);
        }
        return line.toString();
    }

    private int next() throws IOException {
        if (chunked && left == 0) {
            String size = headLine();
            left = Integer.parseInt(size.isEmpty() ? headLine() : size, 16);
            if (left == 0) {
                left = -1;
            }
        }
        if (left < 0) {
            return -1;
        }
        left -= chunked ? 1 : 0;
        return in.read();
    }

    /** All further lines of the answer that are JSON. */
    public List<String> answers() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String answer = answer(); !answer.isEmpty(); answer = answer()) {
            answers.add(answer);
        }
        return answers;
    }

    private String headLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The server has closed the connection after: " + line);
            }
            line.append((char) one);
        }
        return line.toString().strip();
    }

    /** Goes without a word. */
    public void drop() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
