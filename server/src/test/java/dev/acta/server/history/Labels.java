package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Labels put on posts and accounts, revised and removed. */
final class Labels implements Cases {
    private static final String CONTENT = """
            ,"content":{"form":"WARNING","text":"%s","language":"en"}""";

    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(random.nextBoolean() ? put(id, day) : onAccount(id, day));
        for (int revision = random.nextInt(3); revision > 0; revision--) {
            drafts.add(revise(id, day + 1, "Disputed, " + revision));
        }
        if (random.nextBoolean()) {
            drafts.add(remove(id, day + 2));
        }
        return drafts;
    }

    static Draft put(String id, int day) {
        return Draft.own(
                "label-post", day, """
                "post":"post:rehearsal/p%1$s","author":"account:rehearsal/a%1$s","publicCapacity":false,"label":"label:rehearsal/%1$s",\
                """.formatted(id) + Draft.DECISION.formatted(id) + CONTENT.formatted("Disputed"));
    }

    private static Draft onAccount(String id, int day) {
        return Draft.own(
                "label-account", day, """
                "account":"account:rehearsal/a%1$s","publicCapacity":true,"label":"label:rehearsal/%1$s",\
                """.formatted(id) + Draft.DECISION.formatted(id) + CONTENT.formatted("Disputed"));
    }

    private static Draft revise(String id, int day, String text) {
        return Draft.own(
                "revise-label",
                day,
                """
                "label":"label:rehearsal/%s",""".formatted(id) + Draft.DECISION.formatted(id + "-revised") + CONTENT.formatted(text));
    }

    static Draft remove(String id, int day) {
        return Draft.own("remove-label", day, """
                "label":"label:rehearsal/%s",""".formatted(id) + Draft.DECISION.formatted(id + "-removed"));
    }
}
