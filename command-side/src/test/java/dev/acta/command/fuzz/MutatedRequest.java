package dev.acta.command.fuzz;

import dev.acta.command.testing.Bodies;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A request by its number: a good one, then changed in its line, its headers, its body's structure or its bytes. */
final class MutatedRequest {
    private static final List<String> EXAMPLES = List.of(
            "attribute-network",
            "confirm-erasure",
            "correct-record",
            "erase-personal-data",
            "issue-official-response",
            "label-post",
            "link-records",
            "place-legal-hold",
            "publish-disclosure",
            "publish-finding",
            "record-document",
            "release-dataset",
            "release-legal-hold",
            "share-dataset",
            "suspend-network",
            "suspend-network.first-party");
    private static final List<String> METHODS =
            List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "FOO", "post", "");
    private static final List<String> PATHS = List.of(
            "/v1/commands",
            "/v1/commands/",
            "/v1/commands//x",
            "/v1/commands/%00",
            "/v1/commands/..%2f..%2factuator",
            "/v1/commands/..;/x",
            "/v1/commands/label-post/",
            "/v1/commands/LABEL-POST",
            "/v1/commands/label-post?name=suspend-network&name=",
            "/v1/commands/%ff%fe",
            "/v1/commands/{name}",
            "/v1/commands/label-post#x",
            "/actuator",
            "/actuator/env",
            "/actuator/health",
            "/error",
            "/",
            "*",
            "http://elsewhere/v1/commands/label-post");
    private static final List<String> HEADERS = List.of(
            "Content-Type: application/xml",
            "Content-Type: ;;;",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/x-ndjson",
            "Content-Encoding: gzip",
            "Accept: text/html",
            "Accept: \u0001",
            "Accept: application/json;q=2",
            "If-Match: \"0\"",
            "If-Match: *",
            "If-Match: W/\"1\"",
            "If-Match: \"99999999999999999999\"",
            "Idempotency-Key: other",
            "Idempotency-Key:",
            "Idempotency-Key: \u00fc",
            "Idempotency-Key: " + "k".repeat(300),
            "Prefer: respond-async, wait=1,,;",
            "Expect: nothing",
            "Content-Length: 5",
            "Content-Length: -1",
            "Content-Length: 99999999999",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            "X-Correlation-Id: <script>",
            "Authorization: Basic eDp5",
            "Authorization: Bearer x.y.z",
            "Host: a b",
            "no colon",
            "X-Long: " + "y".repeat(20_000));

    private final RandomGenerator random;
    private final long number;
    private final String token;

    private MutatedRequest(RandomGenerator random, long number, String token) {
        this.random = random;
        this.number = number;
        this.token = token;
    }

    /** The same for the same seed and number. */
    static byte[] of(long seed, long number, String token) {
        return new MutatedRequest(new Random(seed * 31 + number), number, token).bytes();
    }

    private byte[] bytes() {
        String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
        String command = Bodies.commandOf(example);
        String body = body(example);
        String path = "/v1/commands/" + command;
        String type = "application/json";
        switch (random.nextInt(6)) {
            case 0 -> {
                path = "/v1/commands";
                type = "application/x-ndjson";
                body = lines(command, body);
            }
            case 1 -> {
                type = "multipart/form-data; boundary=b";
                body = form(body);
            }
            default -> {}
        }
        return request(path, type, mutateBytes(body.getBytes(StandardCharsets.UTF_8)));
    }

    private String body(String example) {
        var body = Bodies.of(example);
        String own = (random.nextInt(5) > 0 ? new JsonMutation(random).of(body) : body).toString();
        return own.replace("-x0", "-" + number);
    }

    private String lines(String command, String body) {
        StringBuilder lines = new StringBuilder();
        for (int line = random.nextInt(5); line >= 0; line--) {
            lines.append("{\"command\":\"").append(command).append("\",\"idempotencyKey\":\"");
            lines.append(number).append('-').append(random.nextInt(3)).append("\",\"body\":");
            lines.append(body).append(random.nextInt(9) == 0 ? "," : "}").append("\n");
        }
        return lines.toString();
    }

    private String form(String body) {
        StringBuilder form = new StringBuilder();
        part(form, "command", body);
        for (String name : List.of("core", "amplifier", "accounts", "")) {
            if (random.nextInt(3) == 0) {
                part(form, name, "account_id,role\r\na-" + number + ",CORE\n\"b\n\u0000," + name + "\n");
            }
        }
        return form + (random.nextInt(9) == 0 ? "--b" : "--b--\r\n");
    }

    private static void part(StringBuilder form, String name, String content) {
        form.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"f\"\r\n\r\n");
        form.append(content).append("\r\n");
    }

    private byte[] mutateBytes(byte[] bytes) {
        if (random.nextInt(4) > 0 || bytes.length == 0) {
            return bytes;
        }
        if (random.nextBoolean()) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private byte[] request(String path, String type, byte[] body) {
        List<String> head = new ArrayList<>();
        String method = random.nextInt(12) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : "POST";
        String target = random.nextInt(8) == 0 ? PATHS.get(random.nextInt(PATHS.size())) : path;
        head.add(method + " " + target + (random.nextInt(60) == 0 ? " HTTP/9.9" : " HTTP/1.1"));
        head.add("Host: acta");
        head.add("Connection: close");
        head.add("Authorization: Bearer " + token);
        head.add("Content-Type: " + type);
        head.add("Idempotency-Key: " + number);
        head.add("Content-Length: " + body.length);
        for (int further = random.nextInt(3); further > 0; further--) {
            String header = HEADERS.get(random.nextInt(HEADERS.size()));
            String name = header.substring(0, Math.max(header.indexOf(':'), 0));
            if (random.nextBoolean()) {
                head.removeIf(other -> !name.isEmpty() && other.startsWith(name + ":"));
            }
            head.add(header);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
