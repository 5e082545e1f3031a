package dev.acta.server.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** What is done to the record later, once the positions of its events are known: corrections, voidings, duplicates. */
final class Afterthoughts {
    private static final int EACH = 8;

    private final Model model;
    private final Random random;

    Afterthoughts(Model model, Random random) {
        this.model = model;
        this.random = random;
    }

    List<Draft> all(String round) {
        List<Draft> drafts = new ArrayList<>();
        List<Fact> documents = documents();
        for (int n = 0; n < EACH && documents.size() > 4; n++) {
            Fact corrected = drawn(documents);
            drafts.add(correct(corrected, "A memo, read again " + round + n));
            Fact voided = drawn(documents);
            drafts.add(voided(voided));
            drafts.add(voided(voided));
            Fact duplicate = drawn(documents);
            drafts.add(Draft.bare("mark-duplicate", """
                    "duplicate":"event:%d","original":"event:%d","why":"one memo\"""".formatted(
                            duplicate.position(), drawn(documents).position())));
        }
        return drafts;
    }

    /** Those that were voided, recorded once more. */
    List<Draft> again() {
        return model.things().entrySet().stream()
                .filter(thing -> thing.getKey().startsWith("document:"))
                .filter(thing -> thing.getValue().getLast().voided())
                .map(thing -> new Draft(
                        "record-document", thing.getValue().getLast().body().deepCopy()))
                .toList();
    }

    private List<Fact> documents() {
        return new ArrayList<>(model.things().entrySet().stream()
                .filter(thing -> thing.getKey().startsWith("document:") && model.wasNeverRefused(thing.getKey()))
                .flatMap(thing -> thing.getValue().stream())
                .filter(it -> it.counts()
                        && it.position() >= 0
                        && it.duplicateOf() == null
                        && it.says("title").equals("A memo"))
                .toList());
    }

    private Fact drawn(List<Fact> facts) {
        return facts.remove(random.nextInt(facts.size()));
    }

    private static Draft correct(Fact fact, String title) {
        return Draft.seen(
                "correct-record", 0, """
                "target":"event:%d","kind":"RECORDING_ERROR","why":"misread","correctedBy":"org:desk",\
                "changes":[{"pointer":"/title","stood":"sha256:%s","should":"%s"}]""".formatted(fact.position(), digest("\"" + fact.says("title") + "\""), title));
    }

    private static Draft voided(Fact fact) {
        return Draft.own("void-record", 0, """
                "target":"event:%d","kind":"RECORDING_ERROR","why":"there is none","voidedBy":"org:desk\"""".formatted(fact.position()));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
