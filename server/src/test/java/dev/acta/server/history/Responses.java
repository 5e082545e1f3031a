package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a government says, what it demands, and what becomes of that. */
final class Responses implements Cases {
    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(of("issue-official-response", id, day, """
                "office":"Ministry","types":[{"type":"DEMAND","basis":"STATED"}],\
                "about":[{"about":"network:rehearsal/spring","stance":"DISAGREE","codedBy":"org:desk"}],\
                "claims":[{"id":"claim:desk/%1$s","text":"there is none","basis":"STATED"}],\
                "demands":[{"id":"demand:desk/%1$s","addressee":"platform:rehearsal","asked":"restore them"}]""".formatted(id)));
        if (random.nextBoolean()) {
            drafts.add(of("amend-official-response", id, day + 1, """
                    "what":"one word\""""));
        }
        if (random.nextBoolean()) {
            drafts.add(demand("answer-demand", id, day + 2, """
                    "addressee":"platform:rehearsal","answer":"REFUSED\""""));
        }
        if (random.nextBoolean()) {
            drafts.add(Draft.seen("observe-outcome", day + 3, """
                    "response":"response:desk/%1$s","demand":"demand:desk/%1$s","observedBy":"org:desk",\
                    "outcome":"NOT_MET\"""".formatted(id)));
        }
        if (random.nextBoolean()) {
            drafts.add(demand("withdraw-demand", id, day + 4, """
                    "government":"government:AQ","why":"not repeated\""""));
        }
        if (random.nextInt(4) == 0) {
            drafts.add(of("retract-official-response", id, day + 5, "\"why\":\"taken off\""));
        }
        return drafts;
    }

    private static Draft of(String command, String id, int day, String fields) {
        return Draft.own(command, day, """
                "response":"response:desk/%s","government":"government:AQ",""".formatted(id) + fields);
    }

    private static Draft demand(String command, String id, int day, String fields) {
        return Draft.own(command, day, """
                "response":"response:desk/%1$s","demand":"demand:desk/%1$s",""".formatted(id) + fields);
    }
}
