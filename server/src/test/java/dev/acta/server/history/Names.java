package dev.acta.server.history;

import java.util.List;
import java.util.Random;

/** Authorities registered under their names, further names of them, and others that claim one of these. */
final class Names implements Cases {
    @Override
    public List<Draft> next(String id, int day, Random random) {
        Draft first = of(id, "Bureau " + id, "Office " + id, day);
        Draft more = of(id, "Bureau " + id, "The bureau " + id, day + 1);
        Draft fewer = of(id, "office  " + id, "BUREAU " + id, day + 2);
        Draft another =
                of(id + "-other", "Another " + id, random.nextBoolean() ? "OFFICE " + id : "Our " + id, day + 3);
        return random.nextBoolean() ? List.of(first, more, fewer, another) : List.of(first, another, more);
    }

    private static Draft of(String id, String name, String alias, int day) {
        return Draft.seen("register-authority", day, """
                "authority":"authority:AQ/%s","name":{"text":"%s"},"aliases":[{"text":"%s"}]""".formatted(id, name, alias));
    }
}
