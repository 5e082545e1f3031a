package dev.acta.benchmarks.suspension;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Random;

/** The requests: one large suspension, and small documents beside it. */
public final class Requests {

    private static final String BOUNDARY = "acta-benchmark-41c0";

    private final URI server;
    private final String token;

    /** Requests to a server, with a token of the recorder {@code bench}. */
    public Requests(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** A document of the recorder {@code bench}. */
    public HttpRequest document(String id) {
        return to("record-document", "document/" + id)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"document": "document:bench/%s", "title": "A document", "custody": {"kind": "REFERENCED"},
                         "occurrence": {"from": "2020-06-11T00:00:00Z", "to": "2020-06-12T00:00:00Z",
                                        "precision": "DAY", "zone": "UTC"},
                         "basis": "OBSERVED", "sources": [{"kind": "REPORT", "publisher": "a newspaper"}]}""".formatted(id)))
                .build();
    }

    /**
     * A suspension with manifests.
     *
     * @param network its id, new for each
     * @param core how many core accounts
     * @param amplifiers how many amplifiers
     */
    public HttpRequest suspension(String network, int core, int amplifiers) {
        String command = """
                {"network": "network:bench/%1$s", "measure": {"kind": "SUSPENDED"},
                 "decision": {"decisionId": "decision:bench/%1$s", "ground": {"kind": "NOT_STATED"},
                              "detection": "NOT_KNOWN", "automation": "NOT_KNOWN"},
                 "sets": [{"role": "CORE", "assetKind": "ACCOUNT", "count": {"value": %2$d, "qualifier": "EXACT"}},
                          {"role": "AMPLIFIER", "assetKind": "ACCOUNT", "count": {"value": %3$d, "qualifier": "EXACT"}}],
                 "occurrence": {"from": "2020-06-11T00:00:00Z", "to": "2020-06-12T00:00:00Z",
                                "precision": "DAY", "zone": "UTC"},
                 "basis": "FIRST_PARTY"}""".formatted(network, core, amplifiers);
        return to("suspend-network", "suspension/" + network)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(part("command\"", "application/json")
                        + command
                        + "\r\n"
                        + part("core\"; filename=\"core.csv\"", "text/csv")
                        + rows(1, core)
                        + "\r\n"
                        + part("amplifier\"; filename=\"amplifier.csv\"", "text/csv")
                        + rows(2, amplifiers)
                        + "\r\n--"
                        + BOUNDARY
                        + "--\r\n"))
                .build();
    }

    private HttpRequest.Builder to(String command, String key) {
        return HttpRequest.newBuilder(server.resolve("/v1/commands/" + command))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key);
    }

    private static String part(String name, String type) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, name, type);
    }

    /** Seeded ids in the form of published archives. */
    private static String rows(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder("userid\n");
        byte[] id = new byte[32];
        for (int i = 0; i < count; i++) {
            random.nextBytes(id);
            rows.append(Base64.getEncoder().encodeToString(id).replace("/", "")).append('\n');
        }
        return rows.toString();
    }
}
