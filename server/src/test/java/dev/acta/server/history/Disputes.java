package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Disputes before a body out of court. */
final class Disputes implements Cases {
    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Measure.CONTENT.put(id, day));
        String of = "\"dispute\":\"dispute:rehearsal/%s\",\"platform\":\"platform:rehearsal\",\"body\":\"org:desk\","
                .formatted(id);
        drafts.add(Draft.own("open-dispute", day + 1, of + "\"against\":\"restriction:rehearsal/%s\"".formatted(id)));
        boolean reversed = random.nextBoolean();
        drafts.add(Draft.own(
                "decide-dispute",
                day + 2,
                of
                        + """
                "binding":false,"outcome":"%s\"""".formatted(reversed ? "DECISION_REVERSED" : "DECISION_UPHELD")
                        + (reversed ? ",\"changes\":[\"restriction:rehearsal/%s\"]".formatted(id) : "")));
        if (reversed) {
            drafts.add(Draft.own("implement-outcome", day + 3, """
                    "matter":"dispute:rehearsal/%s","platform":"platform:rehearsal","implementation":"IMPLEMENTED\"""".formatted(id)));
            drafts.add(Measure.CONTENT.lift(id, day + 3));
        }
        return drafts;
    }
}
