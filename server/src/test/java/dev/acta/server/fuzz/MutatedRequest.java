package dev.acta.server.fuzz;

import dev.acta.server.fuzz.Sample.Example;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A request by its number: a good one, then changed in its line, its headers, its body's structure or its bytes. */
final class MutatedRequest {
    private static final List<String> UNMAPPED = List.of("/v1/governments/US/a", "/v1/projections/x", "/nothing");

    /**
     * What all requests are made of.
     *
     * @param cursors such as the server gives out
     */
    record Made(Sample sample, TokensSent tokens, List<String> cursors) {}

    private final RandomGenerator random;
    private final long number;
    private final Made of;
    private final List<String> head = new ArrayList<>();

    private MutatedRequest(RandomGenerator random, long number, Made of) {
        this.random = random;
        this.number = number;
        this.of = of;
    }

    /** The same for the same seed and number, but for the tokens and cursors in it. */
    static Sent of(long seed, long number, Made of) {
        return new MutatedRequest(new SplittableRandom(seed * 31 + number), number, of).sent();
    }

    private Sent sent() {
        int kind = random.nextInt(100);
        if (kind < 55) {
            return command();
        }
        if (kind < 94) {
            List<String> questions =
                    random.nextInt(20) == 0 ? UNMAPPED : of.sample().questions();
            String question = one(questions);
            return request(
                    "GET " + question,
                    new Addresses(random, of.sample(), of.cursors()).of(question),
                    "application/json",
                    new byte[0]);
        }
        List<String> issuers = one(Odd.OF_ISSUER);
        String address = issuers.get(1);
        String form = issuers.get(2).equals(Odd.GOOD_FORM) ? of.tokens().form() : issuers.get(2);
        return request(
                issuers.get(0) + " " + plain(address),
                address,
                "application/x-www-form-urlencoded",
                new Contents(random, number).bytes(form));
    }

    private Sent command() {
        Contents contents = new Contents(random, number);
        Example example = one(of.sample().commands());
        String path = "/v1/commands/" + example.command();
        return switch (random.nextInt(8)) {
            case 0 ->
                request(
                        "POST /v1/commands",
                        "/v1/commands",
                        "application/x-ndjson",
                        contents.bytes(contents.lines(of.sample().commands())));
            case 1 ->
                request(
                        "POST " + path,
                        path,
                        "multipart/form-data; boundary=b",
                        contents.bytes(contents.form(contents.json(example))));
            default -> request("POST " + path, path, "application/json", contents.bytes(contents.json(example)));
        };
    }

    private Sent request(String endpoint, String address, String type, byte[] body) {
        boolean whole = true;
        String method = random.nextInt(16) == 0 ? one(Odd.METHODS) : endpoint.substring(0, endpoint.indexOf(' '));
        String target = random.nextInt(12) == 0 ? one(Odd.PATHS) : address;
        boolean version = random.nextInt(200) == 0;
        head.add(method + " " + target + (version ? " HTTP/9.9" : " HTTP/1.1"));
        head.add("Host: acta");
        String token = random.nextInt(16) == 0
                ? one(of.tokens().others())
                : of.tokens().good();
        boolean open = type.contains("urlencoded") && random.nextInt(8) > 0;
        if (random.nextInt(30) > 0 && !open) {
            head.add("Authorization: Bearer " + token);
        }
        head.add("Content-Type: " + type);
        head.add("Idempotency-Key: " + number);
        head.add("Content-Length: " + body.length);
        for (int further = random.nextInt(10) - 7; further > 0; further--) {
            change(one(Odd.HEADERS));
        }
        // So few, as these are answered after a wait.
        if (random.nextInt(4_000) == 0) {
            head.add(random.nextBoolean() ? "Prefer: checkpoint" : "Acta-Min-Position: 99999999");
        }
        if (random.nextInt(40) == 0) {
            change(one(Odd.BREAKING));
            whole = false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        byte[] all = bytes.toByteArray();
        if (random.nextInt(100) == 0) {
            all[random.nextInt(all.length)] = (byte) random.nextInt();
            whole = false;
        }
        boolean plain = whole && !version && !method.isEmpty() && !method.equals("CONNECT");
        boolean asMeant = target.equals(address) && endpoint.startsWith(method + " ");
        return new Sent(all, asMeant ? endpoint : "", plain ? plain(target) : "", method.equals("HEAD"), plain);
    }

    private static String plain(String address) {
        return address.replaceAll("[?;].*", "");
    }

    private void change(String header) {
        String name = header.substring(0, Math.max(header.indexOf(':'), 0));
        if (random.nextBoolean()) {
            head.removeIf(other -> !name.isEmpty() && other.startsWith(name + ":"));
        }
        head.add(header);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
