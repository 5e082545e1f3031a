package dev.acta.log.copy;

import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.Tile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A copy over HTTP: {@code /log/...} as in C2SP tlog-tiles, {@code /log/keys} with a verifier key a line, and
 * {@code /v1/log/checkpoints} and {@code /v1/log/events} with a line of JSON each, in pages.
 */
public final class HttpCopy implements LogCopy {

    private static final int EVENTS_A_PAGE = 1_024;
    private static final int CHECKPOINTS_A_PAGE = 1_000;

    private final HttpSource source;

    /**
     * @param base address of the server, such as {@code http://localhost:8080}
     * @param token a bearer token; null to send none
     * @throws IllegalArgumentException if the address is none of HTTP
     */
    public HttpCopy(URI base, @Nullable String token) {
        source = new HttpSource(base, token);
    }

    @Override
    public String name() {
        return source.base();
    }

    @Override
    public List<VerifierKey> keys() {
        byte[] text = source.bytes("/log/keys")
                .orElseThrow(() -> new UnreadableCopy(name() + "/log/keys", "Not found: this is not a log of Acta's"));
        return VerifierKeyLines.parse(text, name() + "/log/keys");
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return source.bytes("/log/checkpoint");
    }

    @Override
    public CopyCursor<CheckpointLine> checkpoints() {
        return new HttpPages<>(
                source::wholeLines,
                "/v1/log/checkpoints",
                0,
                Long.MAX_VALUE,
                CHECKPOINTS_A_PAGE,
                CheckpointLine::parse,
                CheckpointLine::size);
    }

    /** Not told: what is walked is what the latest checkpoint covers. */
    @Override
    public long head() {
        return 0;
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public CopyCursor<CopiedEvent> events(long from, long to) {
        return new HttpPages<>(
                source::lines, "/v1/log/events", from, to, EVENTS_A_PAGE, EventLine::parse, CopiedEvent::position);
    }

    @Override
    public boolean hasTiles() {
        return true;
    }

    @Override
    public Optional<byte[]> tile(Tile tile) {
        return source.bytes("/log/" + tile.path());
    }

    @Override
    public void close() {
        source.close();
    }
}
