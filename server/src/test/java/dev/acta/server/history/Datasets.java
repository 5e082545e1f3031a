package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Data sets: shared before they are released, or instead of it; some are taken back. */
final class Datasets implements Cases {
    private static final String PARTS = """
            "parts":[{"network":"network:rehearsal/spring","role":"CORE"}]""";

    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        if (random.nextBoolean()) {
            drafts.add(shared(id, day, "institute:rehearsal"));
        }
        if (random.nextInt(3) > 0) {
            drafts.add(of("release-dataset", id, day + 1, "\"release\":\"Spring\"," + PARTS));
        }
        if (random.nextBoolean()) {
            drafts.add(shared(id, day + 2, "media:a-paper"));
        }
        if (random.nextBoolean()) {
            drafts.add(of("withdraw-dataset", id, day + 3, "\"why\":\"the programme was ended\""));
        }
        return drafts.isEmpty() ? next(id, day, random) : drafts;
    }

    private static Draft shared(String id, int day, String recipient) {
        return of("share-dataset", id, day, PARTS + ",\"recipients\":[\"" + recipient + "\"]");
    }

    private static Draft of(String command, String id, int day, String fields) {
        return Draft.own(command, day, "\"dataset\":\"dataset:rehearsal/" + id + "\"," + fields);
    }
}
