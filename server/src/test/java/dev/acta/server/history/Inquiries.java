package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Investigations: some ask of a position that is none yet, some are sealed before they were replayed. */
final class Inquiries implements Cases {
    private static final long NOT_YET = 9_000_000_000L;

    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(of("open-investigation", id, """
                ,"question":"Were like cases decided alike?","about":["network:rehearsal/spring"],"asOf":%d""".formatted(random.nextInt(10) == 0 ? NOT_YET : 0)));
        for (int replay = random.nextInt(3); replay > 0; replay--) {
            drafts.add(of("record-replay", id, """
                    ,"entries":%d,"digest":"sha256:%s","checkpoint":{"size":1,"root":"sha256:%s"},\
                    "fold":"timeline-1","vocabulary":"0.1.0\"""".formatted(replay, "d1".repeat(32), "c4".repeat(32))));
        }
        if (random.nextBoolean()) {
            drafts.add(of("seal-investigation", id, ",\"conclusion\":\"They were.\""));
        }
        return drafts;
    }

    private static Draft of(String command, String id, String fields) {
        return Draft.bare(command, "\"investigation\":\"investigation:desk/" + id + "\"" + fields);
    }
}
