package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Accounts that are erased from what restricted them, and legal holds that forbid it for a while. */
final class Erasures {
    private static final int EACH = 3;
    private static final String LEGAL_BASIS = """
            "legalBasis":{"article":"Art. 17","jurisdiction":"EU"}""";
    private static final String NO_EVENT = "{\"event\":\"event:9000000000\"}";

    private final Model model;
    private final Random random;

    Erasures(Model model, Random random) {
        this.model = model;
        this.random = random;
    }

    /** What the desk asks for. */
    List<Draft> asked(String round) {
        List<Draft> drafts = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(model.things().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.type().equals("AccountRestricted") && it.position() >= 0 && it.erasedBy() == null)
                .toList());
        for (int n = 0; n < EACH && facts.size() > EACH; n++) {
            String id = "h-" + round + n;
            Fact one = facts.remove(random.nextInt(facts.size()));
            Fact held = facts.remove(random.nextInt(facts.size()));
            String hold = random.nextBoolean() ? held.says("restriction") : event(held);
            drafts.add(placed(id, hold));
            drafts.add(placed(id, event(one)));
            drafts.add(placed(id + ".none", "event:9000000000"));
            drafts.add(erased(id, "{\"event\":\"" + event(one) + "\"}"));
            drafts.add(erased(id + ".held", "{\"event\":\"" + event(held) + "\"}"));
            drafts.add(erased(id + ".none", NO_EVENT));
            drafts.add(erased(id + ".item", "{\"event\":\"" + event(one) + "\",\"items\":[9]}"));
            drafts.add(confirm(id));
            drafts.add(released(id));
            drafts.add(released(id));
            drafts.add(released(id + ".none"));
            drafts.add(erased(id + ".later", "{\"event\":\"" + event(held) + "\"}"));
        }
        return drafts;
    }

    /** What another client confirms of it. */
    List<Draft> confirmed(String round) {
        List<Draft> drafts = new ArrayList<>();
        for (int n = 0; n < EACH; n++) {
            String id = "h-" + round + n;
            drafts.addAll(List.of(confirm(id), confirm(id + ".later"), confirm(id), confirm(id + ".held")));
        }
        return drafts;
    }

    private static String event(Fact fact) {
        return "event:" + fact.position();
    }

    private static Draft placed(String id, String what) {
        return Draft.bare("place-legal-hold", """
                "hold":"hold:desk/%s","reviewOn":"2027-05-01","held":[{"what":"%s"}],""".formatted(id, what) + LEGAL_BASIS);
    }

    private static Draft released(String id) {
        return Draft.bare("release-legal-hold", """
                "hold":"hold:desk/%s","why":"closed\"""".formatted(id));
    }

    private static Draft erased(String id, String items) {
        return Draft.bare("erase-personal-data", """
                "erasure":"erasure:desk/%1$s","request":"R-%1$s","items":[%2$s],""".formatted(id, items) + LEGAL_BASIS);
    }

    private static Draft confirm(String id) {
        return Draft.bare("confirm-erasure", "\"erasure\":\"erasure:desk/" + id + "\"");
    }
}
