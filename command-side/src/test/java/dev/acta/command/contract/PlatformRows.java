package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of networks and data sets, and what a platform is told, goes by and leaves alone. */
final class PlatformRows {
    private static final String SUSPENDED = "suspend-network.first-party";

    private PlatformRows() {}

    static List<Row> all() {
        return List.of(
                extendNetworkSuspension(),
                reinstateAccounts(),
                restateCount(),
                withdrawDataset(),
                decideNotToAct(),
                recordNotice(),
                registerPolicyVersion());
    }

    private static Row extendNetworkSuspension() {
        return Row.of("extend-network-suspension")
                .after(SUSPENDED)
                .accepts(
                        "is reported of a network that is not on record",
                        it -> it.afterNothing().with(PlatformRows::reported))
                .accepts(
                        "lists again what was reinstated",
                        it -> it.after("reinstate-accounts").with(first("100200300")))
                .refuses(Reason.NOT_SUSPENDED, Case::afterNothing)
                .refuses(Reason.ALREADY_LISTED, it -> it.with(first("100200301")))
                .refuses(
                        Reason.COUNT_DIFFERS_FROM_MANIFEST,
                        it -> it.with(
                                body -> ((ObjectNode) body.path("sets").path(0).path("count")).put("value", 2)))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row reinstateAccounts() {
        return Row.of("reinstate-accounts")
                .after(SUSPENDED)
                .accepts(
                        "is counted where there is no list",
                        it -> it.of("reinstate-accounts.counted").after(SUSPENDED, PlatformRows::counted))
                .accepts("is reported once more", it -> it.afterItself().with(PlatformRows::reported))
                .refuses(Reason.NOT_SUSPENDED, Case::afterItself)
                .refuses(
                        Reason.LIST_ON_RECORD,
                        it -> it.of("reinstate-accounts.counted")
                                .with(body -> body.put("network", "network:rehearsal/2026-11-a-x0")))
                .refuses(
                        Reason.MORE_THAN_SUSPENDED,
                        it -> it.of("reinstate-accounts.counted")
                                .after(SUSPENDED, PlatformRows::counted)
                                .with(body -> ((ObjectNode)
                                                body.path("counts").path(0).path("count"))
                                        .put("value", 1_501)
                                        .put("qualifier", "AT_LEAST")))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row restateCount() {
        return Row.of("restate-count")
                .after(SUSPENDED, PlatformRows::counted)
                .accepts("is its platform's own", it -> it.with(PlatformRows::ownFigure))
                .refuses(Reason.UNKNOWN_FIGURE, it -> it.afterNothing().with(PlatformRows::ownFigure))
                .refuses(
                        Reason.ALREADY_RECORDED,
                        it -> it.with(PlatformRows::ownFigure).afterItself())
                .refuses(
                        Reason.COUNT_DIFFERS_FROM_MANIFEST,
                        it -> it.after(SUSPENDED).with(body -> {
                            ownFigure(body);
                            body.put("of", "network:rehearsal/2026-11-a-x0");
                        }))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row withdrawDataset() {
        Consumer<ObjectNode> own = body -> firstHand(body).put("dataset", "dataset:rehearsal/own-x0");
        return Row.of("withdraw-dataset")
                .accepts(
                        "is its platform's own",
                        it -> it.after("release-dataset", own).with(own))
                .refuses(Reason.NOT_RELEASED, it -> it.with(own))
                .refuses(
                        Reason.ALREADY_WITHDRAWN,
                        it -> it.after("share-dataset", own).with(own).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row decideNotToAct() {
        return Row.of("decide-not-to-act")
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row recordNotice() {
        return Row.of("record-notice")
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row registerPolicyVersion() {
        return Row.of("register-policy-version")
                .accepts(
                        "has its end set later",
                        it -> it.afterItself()
                                .with(body -> body.putObject("inForce")
                                        .put("from", "2026-01-15")
                                        .put("to", "2099-12-31")))
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Consumer<ObjectNode> first(String account) {
        return body -> ((ObjectNode) body.path("accounts").path(0)).put("id", account);
    }

    private static ObjectNode firstHand(ObjectNode body) {
        body.put("basis", "FIRST_PARTY").remove("sources");
        return body;
    }

    /** The same, as somebody else tells of it. */
    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED")
                .putArray("sources")
                .addObject()
                .put("kind", "REPORT")
                .put("publisher", "a newspaper")
                .put("title", "More accounts");
    }

    /** A network of its own, of 1,500 amplifiers without a list. */
    private static void counted(ObjectNode body) {
        body.put("network", "network:rehearsal/2026-11-counted-x0").remove("accounts");
        body.putArray("sets")
                .addObject()
                .put("role", "AMPLIFIER")
                .put("assetKind", "ACCOUNT")
                .putObject("count")
                .put("value", 1_500)
                .put("qualifier", "EXACT");
    }

    private static void ownFigure(ObjectNode body) {
        firstHand(body).put("of", "network:rehearsal/2026-11-counted-x0");
        ((ObjectNode) body.path("figure")).put("role", "AMPLIFIER");
    }
}
