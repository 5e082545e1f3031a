package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Figures that a platform told, and tells otherwise later: of a network with its lists, of a disclosure. */
final class Figures implements Cases {
    private static final String SET = """
            {"kind":"SET_COUNT","role":"%s","assetKind":"ACCOUNT"}""";
    private static final String DISCLOSED = """
            {"kind":"DISCLOSED","name":"posts"}""";

    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        if (random.nextBoolean()) {
            drafts.add(Networks.suspension(id, day, random));
            drafts.add(restated("network", id, day + 1, SET.formatted("CORE"), 7, "APPROXIMATE"));
            drafts.add(restated("network", id, day + 2, SET.formatted("AMPLIFIER"), 1 + random.nextInt(2), "EXACT"));
            drafts.add(restated("network", id, day + 3, SET.formatted("COMPROMISED"), 1, "AT_LEAST"));
        } else {
            drafts.add(Draft.own("publish-disclosure", day, """
                    "disclosure":"disclosure:rehearsal/%s","title":"Posts","figures":[{"name":"posts","count":{"value":90,"qualifier":"EXACT"}}]""".formatted(id)));
            drafts.add(restated("disclosure", id, day + 1, DISCLOSED, 80, "EXACT"));
            drafts.add(restated("disclosure", id, day + 2, DISCLOSED, 80, "EXACT"));
            drafts.add(restated("disclosure", id, day + 3, DISCLOSED.replace("posts", "likes"), 80, "EXACT"));
        }
        return drafts;
    }

    private static Draft restated(String kind, String id, int day, String figure, int value, String qualifier) {
        return Draft.own("restate-count", day, """
                "of":"%s:rehearsal/%s","figure":%s,"count":{"value":%d,"qualifier":"%s"},"why":"counted again\"""".formatted(kind, id, figure, value, qualifier));
    }
}
