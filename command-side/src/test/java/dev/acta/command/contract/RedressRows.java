package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How measures are looked at again. */
final class RedressRows {
    private RedressRows() {}

    static List<Row> all() {
        return List.of(lodgeComplaint(), decideComplaint(), openDispute(), decideDispute(), implementOutcome());
    }

    private static Row lodgeComplaint() {
        return Row.of("lodge-complaint")
                .accepts("is reported without who complained", it -> it.with(RedressRows::reported))
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row decideComplaint() {
        return Row.of("decide-complaint")
                .after("lodge-complaint")
                .accepts(
                        "is reported of a complaint that is not on record",
                        it -> it.afterNothing().with(RedressRows::reported))
                .refuses(Reason.UNKNOWN_COMPLAINT, Case::afterNothing)
                .refuses(Reason.ALREADY_DECIDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row openDispute() {
        return Row.of("open-dispute")
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row decideDispute() {
        return Row.of("decide-dispute")
                .after("open-dispute")
                .refuses(Reason.UNKNOWN_DISPUTE, Case::afterNothing)
                .refuses(Reason.ALREADY_DECIDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row implementOutcome() {
        return Row.of("implement-outcome")
                .after("lodge-complaint")
                .after("decide-complaint")
                .accepts(
                        "is recorded of a dispute",
                        it -> it.after("open-dispute")
                                .after("decide-dispute")
                                .with(body -> body.put("matter", "dispute:rehearsal/9-x0")))
                .accepts(
                        "is done after it was done in part",
                        it -> it.after("implement-outcome", body -> body.put("implementation", "PARTLY_IMPLEMENTED")))
                .refuses(Reason.NOT_DECIDED, Case::afterNothing)
                .refuses(Reason.ALREADY_IMPLEMENTED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED").putArray("sources").addObject().put("publisher", "a newspaper");
        body.remove("complainant");
    }
}
