package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Orders, what is answered to them, and what courts make of them. */
final class LegalRows {
    private LegalRows() {}

    static List<Row> all() {
        return List.of(
                recordOrder(),
                amendOrder(),
                withdrawOrder(),
                answerOrder(),
                openProceeding(),
                recordRuling(),
                closeProceeding(),
                registerAuthority());
    }

    private static Row recordOrder() {
        return Row.of("record-order")
                .accepts("is recorded by its authority", it -> it.with(LegalRows::firstParty))
                .accepts("is recorded after its answer was reported", it -> it.after("answer-order", reported()))
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture)
                .refuses(
                        Reason.IN_THE_FUTURE,
                        it -> it.with(body -> body.putObject("received")
                                .put("from", "2100-01-01T00:00:00Z")
                                .put("precision", "SECOND")));
    }

    private static Row amendOrder() {
        return Row.of("amend-order")
                .after("record-order")
                .accepts("is reported after a withdrawal", it -> it.after("withdraw-order", LegalRows::whole))
                .refuses(Reason.UNKNOWN_ORDER, Case::afterNothing)
                .refuses(
                        Reason.ALREADY_WITHDRAWN,
                        it -> it.after("withdraw-order", LegalRows::whole).with(LegalRows::firstParty))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row withdrawOrder() {
        return Row.of("withdraw-order")
                .after("record-order")
                .accepts("is reported once more", Case::afterItself)
                .refuses(Reason.UNKNOWN_ORDER, Case::afterNothing)
                .refuses(
                        Reason.UNKNOWN_ITEM,
                        it -> it.with(body -> body.putArray("items").add("1").add("17")))
                .refuses(
                        Reason.ALREADY_WITHDRAWN,
                        it -> it.after("withdraw-order", LegalRows::whole).with(LegalRows::firstParty))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row answerOrder() {
        return Row.of("answer-order")
                .after("record-order")
                .accepts(
                        "is reported of an order that is not on record",
                        it -> it.afterNothing().with(reported()))
                .accepts("is changed by the addressee", Case::afterItself)
                .refuses(Reason.UNKNOWN_ORDER, Case::afterNothing)
                .refuses(Reason.UNKNOWN_ITEM, it -> it.with(answering("17", "DE")))
                .refuses(Reason.UNKNOWN_ITEM, it -> it.with(answering("1", "FR")))
                .refuses(Reason.UNKNOWN_ITEM, it -> it.with(reported().andThen(answering("17", "DE"))))
                .refuses(Reason.NOT_ADDRESSEE, it -> it.with(body -> body.put("addressee", "institute:rehearsal")))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row openProceeding() {
        return Row.of("open-proceeding")
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row recordRuling() {
        return Row.of("record-ruling")
                .after("open-proceeding")
                .accepts("is reported of a proceeding that is not on record", Case::afterNothing)
                .accepts("is reported after the end", it -> it.after("close-proceeding", LegalRows::firstParty))
                .refuses(Reason.UNKNOWN_PROCEEDING, it -> it.afterNothing().with(LegalRows::firstParty))
                .refuses(
                        Reason.ALREADY_CLOSED,
                        it -> it.after("close-proceeding", LegalRows::firstParty)
                                .with(LegalRows::firstParty))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row closeProceeding() {
        return Row.of("close-proceeding")
                .after("open-proceeding")
                .accepts("is reported once more", Case::afterItself)
                .refuses(Reason.UNKNOWN_PROCEEDING, it -> it.afterNothing().with(LegalRows::firstParty))
                .refuses(
                        Reason.ALREADY_CLOSED,
                        it -> it.with(LegalRows::firstParty).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row registerAuthority() {
        return Row.of("register-authority")
                .accepts(
                        "is given one more name",
                        it -> it.afterItself()
                                .with(body ->
                                        body.putArray("aliases").addObject().put("text", "RKN -x0")))
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(
                        Reason.ALIAS_TAKEN,
                        it -> it.afterItself().with(body -> body.put("authority", "authority:RU/another-x0")))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static void firstParty(ObjectNode body) {
        body.put("basis", "FIRST_PARTY").remove("sources");
    }

    /** All of it, by the authority itself. */
    private static void whole(ObjectNode body) {
        firstParty(body);
        body.remove("items");
    }

    private static Consumer<ObjectNode> reported() {
        return body ->
                body.put("basis", "REPORTED").putArray("sources").addObject().put("title", "A newspaper");
    }

    private static Consumer<ObjectNode> answering(String item, String territory) {
        return body -> body.putArray("answers")
                .addObject()
                .put("item", item)
                .put("territory", territory)
                .put("answer", "ACKNOWLEDGED")
                .put("challenged", false);
    }
}
