package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;

/** What becomes of what researchers find. */
final class ResearchRows {
    private ResearchRows() {}

    static List<Row> all() {
        return List.of(reviseFinding(), contestFinding());
    }

    private static Row reviseFinding() {
        return Row.of("revise-finding")
                .after("publish-finding")
                .refuses(Reason.UNKNOWN_FINDING, Case::afterNothing)
                .refuses(Reason.NOT_AUTHOR, it -> it.with(body -> body.put("institute", "institute:another")))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row contestFinding() {
        return Row.of("contest-finding")
                .after("publish-finding")
                .accepts("is reported of a finding that is not on record", Case::afterNothing)
                .accepts(
                        "is disputed by anybody",
                        it -> it.with(
                                body -> body.put("contestedBy", "org:desk").put("basis", "FIRST_PARTY")))
                .refuses(
                        Reason.UNKNOWN_FINDING,
                        it -> it.afterNothing()
                                .with(body ->
                                        body.put("contestedBy", "org:desk").put("basis", "FIRST_PARTY")))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }
}
