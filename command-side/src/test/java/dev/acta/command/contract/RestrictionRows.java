package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;

/** The commands by which platforms restrict something, and by which they lift that. */
final class RestrictionRows {
    private RestrictionRows() {}

    static List<Row> all() {
        return List.of(
                restriction("restrict-account", "lift-account-restriction"),
                lifting("lift-account-restriction", "restrict-account", "restrict-service"),
                restriction("restrict-content", "restore-content"),
                lifting("restore-content", "restrict-content", "restrict-account"),
                restriction("restrict-monetisation", "lift-monetisation-restriction"),
                lifting("lift-monetisation-restriction", "restrict-monetisation", "restrict-content"),
                restriction("restrict-service", "lift-service-restriction"),
                lifting("lift-service-restriction", "restrict-service", "restrict-monetisation"));
    }

    private static Row restriction(String command, String lifting) {
        return Row.of(command)
                .accepts("is recorded after a report of it", it -> it.after(command, LabelRows::reported))
                .accepts("is reported once more", it -> it.afterItself().with(LabelRows::reported))
                .refuses(Reason.ALREADY_RESTRICTED, Case::afterItself)
                .refuses(Reason.ALREADY_RESTRICTED, it -> it.afterItself().after(lifting))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    /** @param other what restricts in another way, and so is not lifted by it */
    private static Row lifting(String command, String restriction, String other) {
        return Row.of(command)
                .after(restriction)
                .accepts(
                        "is reported of what is not on record",
                        it -> it.afterNothing().with(LabelRows::reported))
                .accepts("lifts what others recorded", it -> it.afterNothing().after(restriction, LabelRows::reported))
                .accepts("is reported once more", it -> it.afterItself().with(LabelRows::reported))
                .refuses(Reason.NOT_RESTRICTED, Case::afterNothing)
                .refuses(
                        Reason.NOT_RESTRICTED,
                        it -> it.afterNothing().after(other, body -> body.put("restriction", id(restriction))))
                .refuses(Reason.ALREADY_LIFTED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static String id(String restriction) {
        return "restriction:rehearsal/" + restriction.substring("restrict-".length()) + "-x0";
    }
}
