package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of attributions. */
final class AttributionRows {
    private AttributionRows() {}

    static List<Row> all() {
        return List.of(
                ofAnother("corroborate-attribution", "corroboratedBy"),
                ofAnother("contest-attribution", "contestedBy"),
                withdrawAttribution());
    }

    private static Row ofAnother(String command, String who) {
        return Row.of(command)
                .after("attribute-network")
                .accepts("is of another recorder", it -> it.as(Client.SECOND))
                .refuses(Reason.UNKNOWN_ATTRIBUTION, Case::afterNothing)
                .refuses(Reason.OWN_ATTRIBUTION, it -> it.with(body -> body.put(who, "platform:twitter")))
                .refuses(
                        Reason.ALREADY_WITHDRAWN,
                        it -> it.after("attribute-network", asserted("other-x0"))
                                .after("withdraw-attribution", withdrawn("other-x0"))
                                .with(firstHand("other-x0", who)))
                .refuses(
                        Reason.ALREADY_RECORDED,
                        it -> it.with(firstHand("2020-06-b-x0", who)).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row withdrawAttribution() {
        return Row.of("withdraw-attribution")
                .after("attribute-network")
                .refuses(Reason.UNKNOWN_ATTRIBUTION, Case::afterNothing)
                .refuses(Reason.NOT_ASSERTER, it -> it.with(body -> body.put("withdrawnBy", "institute:aspi")))
                .refuses(
                        Reason.ALREADY_WITHDRAWN,
                        it -> it.after("attribute-network", asserted("other-x0"))
                                .with(withdrawn("other-x0"))
                                .afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    /** Another attribution, by the desk itself, so that the desk can take it back. */
    private static Consumer<ObjectNode> asserted(String id) {
        return body -> body.put("attribution", "attribution:desk/" + id).put("assertedBy", "org:desk");
    }

    private static Consumer<ObjectNode> withdrawn(String id) {
        return firstHand(id, "withdrawnBy").andThen(body -> body.put("withdrawnBy", "org:desk"));
    }

    private static Consumer<ObjectNode> firstHand(String id, String who) {
        return body -> body.put("attribution", "attribution:desk/" + id)
                .put(who, "platform:rehearsal")
                .put("basis", "FIRST_PARTY")
                .remove("sources");
    }
}
