package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of what governments say and ask for. */
final class GovernmentRows {
    private GovernmentRows() {}

    static List<Row> all() {
        return List.of(
                amendOfficialResponse(), retractOfficialResponse(), answerDemand(), observeOutcome(), withdrawDemand());
    }

    private static Row amendOfficialResponse() {
        return Row.of("amend-official-response")
                .after("issue-official-response")
                .refuses(Reason.UNKNOWN_RESPONSE, Case::afterNothing)
                .refuses(Reason.NOT_AUTHOR, it -> it.with(body -> body.put("government", "government:FR")))
                .refuses(
                        Reason.ALREADY_RETRACTED,
                        it -> rehearsed(it)
                                .after("retract-official-response", GovernmentRows::ownGovernment)
                                .with(GovernmentRows::ownGovernment))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row retractOfficialResponse() {
        return Row.of("retract-official-response")
                .after("issue-official-response")
                .accepts("is reported once more", Case::afterItself)
                .refuses(Reason.UNKNOWN_RESPONSE, Case::afterNothing)
                .refuses(Reason.NOT_AUTHOR, it -> it.with(body -> body.put("government", "government:FR")))
                .refuses(
                        Reason.ALREADY_RETRACTED,
                        it -> rehearsed(it).with(GovernmentRows::ownGovernment).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row answerDemand() {
        return Row.of("answer-demand")
                .after("issue-official-response")
                .accepts("is reported of a demand that is not on record", Case::afterNothing)
                .refuses(Reason.UNKNOWN_DEMAND, it -> it.afterNothing().with(GovernmentRows::byTheRehearsal))
                .refuses(
                        Reason.UNKNOWN_DEMAND,
                        it -> it.with(GovernmentRows::byTheRehearsal)
                                .with(body -> body.put("demand", "demand:desk/another-x0")))
                .refuses(Reason.NOT_ADDRESSEE, it -> it.with(GovernmentRows::byTheRehearsal))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row observeOutcome() {
        return Row.of("observe-outcome")
                .after("issue-official-response")
                .accepts("is observed of a demand that is not on record", Case::afterNothing)
                .refuses(Reason.UNKNOWN_DEMAND, it -> it.afterNothing().with(GovernmentRows::firstParty))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row withdrawDemand() {
        return Row.of("withdraw-demand")
                .after("issue-official-response")
                .accepts("is reported once more", Case::afterItself)
                .refuses(Reason.UNKNOWN_DEMAND, Case::afterNothing)
                .refuses(Reason.NOT_AUTHOR, it -> it.with(body -> body.put("government", "government:FR")))
                .refuses(
                        Reason.ALREADY_WITHDRAWN,
                        it -> rehearsed(it).with(GovernmentRows::ownGovernment).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    /** The response is of the government for which the desk acts. */
    private static Case rehearsed(Case it) {
        return it.afterNothing().after("issue-official-response", body -> body.put("government", "government:AQ"));
    }

    private static void ownGovernment(ObjectNode body) {
        firstParty(body);
        body.put("government", "government:AQ");
    }

    private static void byTheRehearsal(ObjectNode body) {
        firstParty(body);
        body.put("addressee", "platform:rehearsal");
    }

    private static void firstParty(ObjectNode body) {
        body.put("basis", "FIRST_PARTY").remove("sources");
    }
}
