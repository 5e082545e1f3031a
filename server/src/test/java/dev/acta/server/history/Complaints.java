package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Complaints about restrictions, labels, decisions and networks, decided in the proportions of a platform's half-year.
 */
final class Complaints implements Cases {
    private static final int UPHELD = 23;
    private static final int REVERSED = 6;

    @Override
    public List<Draft> next(String id, int day, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> onLabel(id, day, random);
            case 1 -> on("network:rehearsal/", Networks.suspension(id, day, random), id, day, random);
            case 2 -> on("decision:rehearsal/", leftAlone(id, day), id, day, random);
            default -> onRestriction(id, day, random);
        };
    }

    private static List<Draft> onRestriction(String id, int day, Random random) {
        Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
        List<Draft> drafts = new ArrayList<>();
        drafts.add(measure.put(id, day));
        if (complain(drafts, "restriction:rehearsal/" + id, id, day, random)) {
            drafts.add(measure.lift(id, day + 3));
        }
        return drafts;
    }

    private static List<Draft> onLabel(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Labels.put(id, day));
        if (complain(drafts, "label:rehearsal/" + id, id, day, random)) {
            drafts.add(Labels.remove(id, day + 3));
        }
        return drafts;
    }

    private static List<Draft> on(String kind, Draft first, String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(first);
        complain(drafts, kind + id, id, day, random);
        return drafts;
    }

    private static Draft leftAlone(String id, int day) {
        return Draft.own("decide-not-to-act", day, Draft.DECISION.formatted(id) + """
                ,"about":["post:rehearsal/p%s"],"considered":"a label","reasons":"an opinion\"""".formatted(id));
    }

    /** Whether the decision was reversed, so that the measure goes. */
    private static boolean complain(List<Draft> drafts, String against, String id, int day, Random random) {
        int drawn = random.nextInt(100);
        String outcome =
                drawn < UPHELD ? "DECISION_UPHELD" : drawn < UPHELD + REVERSED ? "DECISION_REVERSED" : "OMITTED";
        boolean reversed = outcome.equals("DECISION_REVERSED");
        drafts.add(Draft.own("lodge-complaint", day + 1, """
                "complaint":"complaint:rehearsal/%s","against":"%s","complainant":"account:rehearsal/a%s\"""".formatted(id, against, id)));
        drafts.add(Draft.own("decide-complaint", day + 2, """
                "complaint":"complaint:rehearsal/%s","platform":"platform:rehearsal","outcome":"%s","automation":"PARTIALLY"%s""".formatted(
                        id, outcome, reversed ? ",\"changes\":[\"" + against + "\"]" : "")));
        if (reversed) {
            if (random.nextInt(4) == 0) {
                drafts.add(implemented(id, "PARTLY_IMPLEMENTED", day + 3));
            }
            drafts.add(implemented(id, "IMPLEMENTED", day + 4));
        }
        return reversed;
    }

    private static Draft implemented(String id, String how, int day) {
        return Draft.own("implement-outcome", day, """
                "matter":"complaint:rehearsal/%s","platform":"platform:rehearsal","implementation":"%s\"""".formatted(id, how));
    }
}
