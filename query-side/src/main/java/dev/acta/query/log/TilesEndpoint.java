package dev.acta.query.log;

import dev.acta.log.tile.InvalidTilePath;
import dev.acta.log.tile.Tile;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.personal.ReaderRights;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.read.LogTree;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /log/}: a tiled transparency log as C2SP tlog-tiles has it. */
@RestController
final class TilesEndpoint {

    private static final String PREFIX = "/log/";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** What never changes may be kept for good; what does, for a moment. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).immutable();

    private static final CacheControl A_MOMENT = CacheControl.maxAge(Duration.ofSeconds(1));

    private final Checkpoints checkpoints;
    private final LogTree tree;

    TilesEndpoint(Checkpoints checkpoints, LogTree tree) {
        this.checkpoints = checkpoints;
        this.tree = tree;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<byte[]> checkpoint(ReaderRights rights, HttpServletRequest request) {
        Parameters.named(request);
        rights.requireLog();
        return text(latest().note());
    }

    /** The keys that signed, as vkeys, one a line. C2SP has no such file. */
    @GetMapping("/log/keys")
    ResponseEntity<byte[]> keys(ReaderRights rights, HttpServletRequest request) {
        Parameters.named(request);
        rights.requireLog();
        List<String> keys = checkpoints.verifierKeys();
        return text(keys.stream()
                .map(key -> key + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/log/tile/**")
    ResponseEntity<byte[]> tile(ReaderRights rights, HttpServletRequest request) {
        Parameters.named(request);
        rights.requireLog();
        Tile tile = asked(request.getRequestURI().substring(PREFIX.length()));
        Published published = latest();
        if (tile.leastSize() > published.size()) {
            throw Refusal.notFound("The log has no such tile at its last checkpoint, of size " + published.size());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_GOOD)
                .body(tree.tile(tile));
    }

    private static Tile asked(String path) {
        try {
            return Tile.parse(path);
        } catch (InvalidTilePath e) {
            throw (Refusal)
                    Refusal.notFound("No tile has this path: " + e.getMessage()).initCause(e);
        }
    }

    private Published latest() {
        return checkpoints.latest().orElseThrow(() -> Refusal.notFound("The log has no checkpoint yet"));
    }

    private static ResponseEntity<byte[]> text(byte[] text) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(A_MOMENT).body(text);
    }
}
