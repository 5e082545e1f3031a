package dev.acta.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.json.JsonMapper;

/** Appends receipts to a file, a line each, and has each on the disk before it returns. */
public final class ReceiptFile implements Receipts, AutoCloseable {

    private final FileChannel channel;
    private final JsonMapper json = JsonMapper.builder().build();

    private ReceiptFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens the file to append to it; {@link CannotDemo} where it cannot be written. */
    public static ReceiptFile open(Path file) {
        try {
            return new ReceiptFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new CannotDemo("The receipts cannot be written to %s: %s".formatted(file, e), e);
        }
    }

    @Override
    public void keep(String idempotencyKey, String answer) {
        String line =
                "{\"idempotencyKey\":%s,\"receipt\":%s}\n".formatted(json.writeValueAsString(idempotencyKey), answer);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
