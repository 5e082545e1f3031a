package dev.acta.server.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The addresses of questions, with what is in them and after them more or less as it should be. */
final class Addresses {
    private static final Pattern PARTS = Pattern.compile("(?=\\{)|(?<=})");

    private static final List<String> TILES =
            List.of("0/000", "0/000.p/1", "0/000.p/7", "1/000", "entries/000", "entries/000.p/3", "0/x001/000");

    private final RandomGenerator random;
    private final Sample sample;
    private final List<String> cursors;

    Addresses(RandomGenerator random, Sample sample, List<String> cursors) {
        this.random = random;
        this.sample = sample;
        this.cursors = cursors;
    }

    String of(String question) {
        String ref = ref(question);
        String name = ref.substring(ref.indexOf(':') + 1);
        int slash = name.indexOf('/');
        StringBuilder address = new StringBuilder();
        for (String part : PARTS.splitAsStream(question).toList()) {
            address.append(
                    switch (part) {
                        case "{tile}" -> odd() ? one(Odd.VALUES) : one(TILES);
                        case "{position}" -> odd() ? one(Odd.VALUES) : Integer.toString(random.nextInt(3_000));
                        case "{owner}", "{platform}" -> odd() ? one(Odd.VALUES) : name.substring(0, slash);
                        default -> !part.startsWith("{") ? part : odd() ? one(Odd.VALUES) : name.substring(slash + 1);
                    });
        }
        char before = '?';
        if (question.equals("/v1/timeline") && random.nextInt(4) == 0) {
            address.append(before).append(cursor());
            before = '&';
        }
        for (int further = random.nextInt(4); further > 0; further--) {
            address.append(before).append(one(Odd.PARAMETERS)).append('=').append(value(ref));
            before = '&';
        }
        return address.toString();
    }

    /** Mostly of something that the path is of, as {@code /v1/networks/} is of {@code network:}. */
    private String ref(String question) {
        List<String> fitting = sample.refs().stream()
                .filter(it -> question.startsWith("/v1/" + it.substring(0, it.indexOf(':') - 1)))
                .toList();
        String ref = fitting.isEmpty() || odd() ? one(sample.refs()) : one(fitting);
        return random.nextBoolean() ? ref : ref.replace("-x0", "-" + random.nextInt(2_000));
    }

    private String value(String ref) {
        return switch (random.nextInt(6)) {
            case 0 -> ref;
            case 1 -> Integer.toString(random.nextInt(500));
            case 2 -> cursor().replaceFirst(".*cursor=", "");
            default -> one(Odd.VALUES);
        };
    }

    /** One that was given out, or nearly so, with the question that it belongs to. */
    private String cursor() {
        String cursor = one(cursors);
        if (random.nextBoolean()) {
            return cursor;
        }
        int at = random.nextInt(cursor.length());
        return cursor.substring(0, at) + (char) ('A' + random.nextInt(26)) + cursor.substring(at + 1);
    }

    private boolean odd() {
        return random.nextInt(6) == 0;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
