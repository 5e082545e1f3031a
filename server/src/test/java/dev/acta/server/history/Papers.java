package dev.acta.server.history;

import java.util.List;
import java.util.Random;

/** What a recorder keeps: documents, evidence, links, coverage, requests about data, notices, texts of policies. */
final class Papers implements Cases {
    @Override
    public List<Draft> next(String id, int day, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(document(id, day), evidence(id, day + 1));
            case 1 -> List.of(document(id, day), link(id, day + 1));
            case 2 ->
                List.of(
                        link(id, day),
                        Draft.bare("unlink-records", "\"link\":\"link:desk/" + id + "\",\"why\":\"another one\""));
            case 3 -> request(id, day, random);
            case 4 -> List.of(notice(id, day), coverage(id, day));
            default -> List.of(policy(id, day));
        };
    }

    static Draft document(String id, int day) {
        return Draft.seen("record-document", day, """
                "document":"document:desk/%s","title":"A memo","custody":{"kind":"REFERENCED"}""".formatted(id));
    }

    private static Draft evidence(String id, int day) {
        return Draft.seen("record-evidence", day, """
                "evidence":"evidence:desk/%s","title":"a capture","url":"https://example.org/1","custody":{"kind":"REFERENCED"}""".formatted(id));
    }

    private static Draft link(String id, int day) {
        return Draft.seen("link-records", day, """
                "link":"link:desk/%1$s","from":"document:desk/%1$s","relation":"CITES","to":"finding:desk/%1$s",\
                "assertedBy":"org:desk\"""".formatted(id));
    }

    private static List<Draft> request(String id, int day, Random random) {
        return List.of(
                Draft.own("record-data-request", day, """
                "request":"request:desk/%1$s","legalBasis":{"article":"Art. 15","jurisdiction":"EU"},"reference":"R-%1$s\"""".formatted(id)),
                Draft.own("decide-data-request", day + 1, """
                "request":"request:desk/%s","outcome":"%s","ground":{"article":"Art. 15","jurisdiction":"EU"}""".formatted(
                                id, random.nextBoolean() ? "GRANTED" : "REFUSED")));
    }

    private static Draft notice(String id, int day) {
        return Draft.own("record-notice", day, """
                "notice":"notice:desk/%1$s","platform":"platform:rehearsal","notifierKind":"INDIVIDUAL","about":["post:rehearsal/p%1$s"],\
                "alleged":{"kind":"NOT_STATED"}""".formatted(id));
    }

    private static Draft coverage(String id, int day) {
        return Draft.own("attest-coverage", day, """
                "coverage":"coverage:desk/%s","channels":[{"name":"the wire"}],"period":{"from":"2025-06-01","to":"2025-06-30"},\
                "method":"read daily\"""".formatted(id));
    }

    private static Draft policy(String id, int day) {
        return Draft.own("register-policy-version", day, """
                "policy":"policy:rehearsal/civic@%s","title":"Civic integrity","textDigest":"sha256:%s",\
                "inForce":{"from":"2026-01-15"}""".formatted(id, "4d".repeat(32)));
    }
}
