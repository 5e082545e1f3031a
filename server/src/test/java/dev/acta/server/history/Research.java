package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Findings and attributions: revised, contested, corroborated, withdrawn. */
final class Research implements Cases {
    @Override
    public List<Draft> next(String id, int day, Random random) {
        return random.nextBoolean() ? finding(id, day, random) : attribution(id, day, random);
    }

    private static List<Draft> finding(String id, int day, Random random) {
        String finding = "\"finding\":\"finding:desk/%s\",".formatted(id);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.own("publish-finding", day, finding + """
                "title":"A study","institute":"institute:rehearsal","method":"counting","about":["network:rehearsal/spring"]"""));
        if (random.nextBoolean()) {
            drafts.add(Draft.own("revise-finding", day + 1, finding + """
                    "institute":"institute:rehearsal","what":"counted again\""""));
        }
        if (random.nextBoolean()) {
            drafts.add(Draft.seen("contest-finding", day + 2, finding + """
                    "contestedBy":"government:AQ","why":"no method\""""));
        }
        return drafts;
    }

    private static List<Draft> attribution(String id, int day, Random random) {
        String attribution = "\"attribution\":\"attribution:desk/%s\",".formatted(id);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.own("attribute-network", day, attribution + """
                "network":"network:rehearsal/spring","assertedBy":"platform:rehearsal","attributedTo":"media:a-paper",\
                "relation":"LINKED","rationale":"links\""""));
        if (random.nextBoolean()) {
            drafts.add(Draft.own("corroborate-attribution", day + 1, attribution + """
                    "corroboratedBy":"institute:rehearsal","rationale":"hours\""""));
        }
        if (random.nextBoolean()) {
            drafts.add(Draft.seen("contest-attribution", day + 1, attribution + """
                    "contestedBy":"government:AQ","rationale":"no proof\""""));
        }
        if (random.nextInt(3) == 0) {
            drafts.add(Draft.own("contest-attribution", day + 1, attribution + """
                    "contestedBy":"platform:rehearsal","rationale":"ours\""""));
        }
        if (random.nextBoolean()) {
            drafts.add(Draft.own("withdraw-attribution", day + 2, attribution + """
                    "withdrawnBy":"platform:rehearsal","rationale":"misread\""""));
        }
        return drafts;
    }
}
