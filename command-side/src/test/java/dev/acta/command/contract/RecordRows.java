package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;

/** What is done to the record: evidence, voiding, duplicates, coverage, data requests, investigations. */
final class RecordRows {
    private static final String ANOTHER_FINDING = "finding:desk/another-x0";

    private RecordRows() {}

    static List<Row> all() {
        return List.of(
                ofARecorder("record-evidence"),
                unlinkRecords(),
                voidRecord(),
                markDuplicate(),
                ofARecorder("attest-coverage"),
                ofARecorder("record-data-request"),
                decideDataRequest(),
                openInvestigation(),
                recordReplay(),
                sealInvestigation());
    }

    private static Row unlinkRecords() {
        return Row.of("unlink-records")
                .after("link-records")
                .refuses(Reason.UNKNOWN_LINK, Case::afterNothing)
                .refuses(Reason.ALREADY_UNLINKED, Case::afterItself);
    }

    private static Row voidRecord() {
        return Row.of("void-record")
                .after("publish-finding")
                .otherwise(body -> body.put("why", "another reason"))
                .accepts(
                        "is recorded of what was recorded again",
                        it -> it.afterItself()
                                .after("publish-finding")
                                .with(body -> body.put("target", "event:@publish-finding+2")))
                .accepts(
                        "is recorded of a marking",
                        it -> it.after("publish-finding", body -> body.put("finding", ANOTHER_FINDING))
                                .after("mark-duplicate")
                                .with(body -> body.put("target", "event:@mark-duplicate")))
                .accepts(
                        "is recorded of what stands under an alias",
                        it -> it.after("lodge-complaint").with(body -> body.put("target", "event:@lodge-complaint")))
                .refuses(Reason.NO_SUCH_EVENT, it -> it.with(body -> body.put("target", "event:4711000")))
                .refuses(Reason.ALREADY_VOIDED, Case::afterItself)
                .refuses(
                        Reason.NOT_VOIDABLE,
                        it -> it.after("correct-record").with(body -> body.put("target", "event:@correct-record")))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row markDuplicate() {
        return Row.of("mark-duplicate")
                .after("publish-finding")
                .after("publish-finding", body -> body.put("finding", ANOTHER_FINDING))
                .otherwise(body -> body.put("why", "another reason"))
                .refuses(Reason.NO_SUCH_EVENT, it -> it.with(body -> body.put("original", "event:4711000")))
                .refuses(
                        Reason.NOT_A_DUPLICATE,
                        it -> it.after("attribute-network")
                                .with(body -> body.put("original", "event:@attribute-network")))
                .refuses(Reason.ALREADY_VOIDED, it -> it.after("void-record"))
                .refuses(Reason.ALREADY_DUPLICATE, Case::afterItself)
                .refuses(
                        Reason.ALREADY_DUPLICATE,
                        it -> it.afterItself()
                                .with(body -> body.put("original", "event:@publish-finding+1")
                                        .put("duplicate", "event:@publish-finding")));
    }

    private static Row decideDataRequest() {
        return Row.of("decide-data-request")
                .after("record-data-request")
                .refuses(Reason.UNKNOWN_REQUEST, Case::afterNothing)
                .refuses(Reason.ALREADY_DECIDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row openInvestigation() {
        return Row.of("open-investigation")
                .after("publish-finding")
                .refuses(Reason.NO_SUCH_EVENT, it -> it.with(body -> body.put("asOf", 4_711_000)))
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.MISSING_SCOPE, it -> it.as(Client.WITHOUT_INVESTIGATIONS));
    }

    private static Row recordReplay() {
        return Row.of("record-replay")
                .after("publish-finding")
                .after("open-investigation")
                .accepts("is recorded again", Case::afterItself)
                .refuses(Reason.UNKNOWN_INVESTIGATION, Case::afterNothing)
                .refuses(Reason.ALREADY_SEALED, it -> it.afterItself().after("seal-investigation"))
                .refuses(Reason.MISSING_SCOPE, it -> it.as(Client.WITHOUT_INVESTIGATIONS));
    }

    private static Row sealInvestigation() {
        return Row.of("seal-investigation")
                .after("publish-finding")
                .after("open-investigation")
                .after("record-replay")
                .refuses(Reason.UNKNOWN_INVESTIGATION, Case::afterNothing)
                .refuses(
                        Reason.NOT_REPLAYED,
                        it -> it.afterNothing().after("publish-finding").after("open-investigation"))
                .refuses(Reason.ALREADY_SEALED, Case::afterItself)
                .refuses(Reason.MISSING_SCOPE, it -> it.as(Client.WITHOUT_INVESTIGATIONS));
    }

    /** What a recorder gives an id of its own, it records once. */
    private static Row ofARecorder(String command) {
        return Row.of(command)
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }
}
