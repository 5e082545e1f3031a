package dev.acta.server.fuzz;

import dev.acta.server.fuzz.Sample.Example;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of commands, mostly changed in their structure, and then perhaps in their bytes. */
final class Contents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** So many requests after each other are mostly about the same things, and build on each other. */
    private static final int TOGETHER = 400;

    private final RandomGenerator random;
    private final long number;

    Contents(RandomGenerator random, long number) {
        this.random = random;
        this.number = number;
    }

    String json(Example example) {
        String body = example.body();
        if (random.nextInt(3) > 0) {
            body = new JsonMutation(random).of((ObjectNode) JSON.readTree(body)).toString();
        }
        return body.replace("-x0", "-" + suffix());
    }

    /** Things of its own, of those that were sent about when it was, or of any before it. */
    private long suffix() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> number;
            case 3 -> random.nextLong(number + 1);
            default -> number / TOGETHER * TOGETHER;
        };
    }

    /** Commands in bulk; they share keys now and then. */
    String lines(List<Example> examples) {
        StringBuilder lines = new StringBuilder();
        for (int line = random.nextInt(5); line >= 0; line--) {
            Example example = examples.get(random.nextInt(examples.size()));
            lines.append("{\"command\":\"").append(example.command()).append("\",\"idempotencyKey\":\"");
            lines.append(number).append('-').append(random.nextInt(3)).append("\",\"body\":");
            lines.append(json(example)).append(random.nextInt(9) == 0 ? "," : "}");
            lines.append(random.nextInt(20) == 0 ? "\r\n\r\n" : "\n");
        }
        return lines.toString();
    }

    String form(String body) {
        StringBuilder form = new StringBuilder();
        part(form, "command", body);
        for (String name : List.of("core", "amplifier", "accounts", "")) {
            if (random.nextInt(3) == 0) {
                part(form, name, "account_id,role\r\na-" + number + ",CORE\n\"b\n\u0000," + name + "\n");
            }
        }
        return form
                + switch (random.nextInt(12)) {
                    case 0 -> "--b";
                    case 1 -> "--b-";
                    case 2 -> "--c--\r\n";
                    default -> "--b--\r\n";
                };
    }

    private static void part(StringBuilder form, String name, String content) {
        form.append("--b\r\nContent-Disposition: form-data; name=\"").append(name);
        form.append("\"; filename=\"f\"\r\n\r\n").append(content).append("\r\n");
    }

    byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) > 0 || bytes.length == 0) {
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
}
