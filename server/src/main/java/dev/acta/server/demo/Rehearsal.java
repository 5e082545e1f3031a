package dev.acta.server.demo;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The suspension of June 2020 at its full size, as a first-party act of a platform that does not exist. The lists of
 * 2020 are not ours and are not forged: every account is synthetic, and every column says so.
 */
final class Rehearsal {

    static final String NETWORK = "network:rehearsal/2020-06-a";
    static final String PLATFORM = "platform:rehearsal";
    private static final long CORE_SEED = 20200611;
    private static final long AMPLIFIER_SEED = 20200612;
    private static final String BOUNDARY = "acta-rehearsal-7d3f";

    private final RehearsalSize size;

    Rehearsal(RehearsalSize size) {
        this.size = size;
    }

    /** Tells sizes apart: another size is another command. */
    String idempotencyKey() {
        return "rehearsal/%d-%d".formatted(size.core(), size.amplifiers());
    }

    long accounts() {
        return size.accounts();
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    Iterator<String> core() {
        return new SyntheticAccounts(CORE_SEED, size.core());
    }

    Iterator<String> amplifiers() {
        return new SyntheticAccounts(AMPLIFIER_SEED, size.amplifiers());
    }

    /** The request's body, from its beginning each time. */
    InputStream body(Progress progress) {
        Runnable onRow = counted(progress);
        return new SequenceInputStream(Collections.enumeration(List.of(
                text(part("command", "application/json") + command()),
                text("\r\n" + part("core\"; filename=\"core.csv", "text/csv")),
                new ArchiveRows(core(), onRow),
                text("\r\n" + part("amplifier\"; filename=\"amplifier.csv", "text/csv")),
                new ArchiveRows(amplifiers(), onRow),
                text("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private Runnable counted(Progress progress) {
        long[] sent = {0};
        return () -> {
            progress.sent(++sent[0]);
            if (sent[0] == accounts()) {
                progress.allSent();
            }
        };
    }

    private static String part(String name, String type) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, name, type);
    }

    private String command() {
        return """
                {
                  "network": "%s",
                  "measure": {"kind": "SUSPENDED", "asStated": "synthetic"},
                  "decision": {
                    "decisionId": "decision:rehearsal/2020-06-a",
                    "ground": {
                      "kind": "INCOMPATIBLE_CONTENT",
                      "policy": "policy:rehearsal/synthetic@1",
                      "clause": "synthetic"
                    },
                    "detection": "NOT_KNOWN",
                    "automation": "NOT_KNOWN"
                  },
                  "sets": [
                    {"role": "CORE", "assetKind": "ACCOUNT", "published": false,
                      "count": {"value": %d, "qualifier": "EXACT"}},
                    {"role": "AMPLIFIER", "assetKind": "ACCOUNT", "published": false,
                      "count": {"value": %d, "qualifier": "EXACT"}}
                  ],
                  "occurrence": {
                    "from": "2020-06-11T00:00:00Z",
                    "to": "2020-06-12T00:00:00Z",
                    "precision": "DAY",
                    "zone": "UTC",
                    "asStated": "synthetic: the day that is rehearsed"
                  },
                  "basis": "FIRST_PARTY",
                  "asStated": "synthetic: a rehearsal, no such platform and no such accounts"
                }""".formatted(NETWORK, size.core(), size.amplifiers());
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
