package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands that two-lane timelines began with, and those that keep the record. */
final class SpineRows {
    private SpineRows() {}

    static List<Row> all() {
        return List.of(
                suspendNetwork(),
                publishDisclosure(),
                releaseDataset(),
                shareDataset(),
                labelPost(),
                attributeNetwork(),
                issueOfficialResponse(),
                publishFinding(),
                recordDocument(),
                linkRecords(),
                correctRecord(),
                erasePersonalData(),
                confirmErasure(),
                placeLegalHold(),
                releaseLegalHold());
    }

    private static Row suspendNetwork() {
        return Row.of("suspend-network")
                .accepts("is recorded with the accounts of its platform", it -> it.of("suspend-network.first-party"))
                .accepts("is reported once more", Case::afterItself)
                .refuses(
                        Reason.ALREADY_SUSPENDED,
                        it -> it.of("suspend-network.first-party").afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture)
                .refuses(
                        Reason.COUNT_DIFFERS_FROM_MANIFEST,
                        it -> it.of("suspend-network.first-party")
                                .with(body -> ((ArrayNode) body.path("accounts")).remove(0)));
    }

    private static Row publishDisclosure() {
        return Row.of("publish-disclosure")
                .refuses(
                        Reason.ALREADY_RECORDED,
                        it -> it.with(firstParty("disclosure")).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row releaseDataset() {
        return Row.of("release-dataset")
                .refuses(
                        Reason.ALREADY_RECORDED,
                        it -> it.with(firstParty("dataset")).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row shareDataset() {
        return Row.of("share-dataset")
                .refuses(
                        Reason.ALREADY_RECORDED,
                        it -> it.with(firstParty("dataset")).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row labelPost() {
        return Row.of("label-post")
                .refuses(
                        Reason.ALREADY_LABELLED,
                        it -> it.with(SpineRows::firstPartyLabel).afterItself())
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row attributeNetwork() {
        return ofARecorder("attribute-network");
    }

    private static Row issueOfficialResponse() {
        return ofARecorder("issue-official-response");
    }

    private static Row publishFinding() {
        return ofARecorder("publish-finding");
    }

    private static Row recordDocument() {
        return ofARecorder("record-document");
    }

    private static Row linkRecords() {
        return ofARecorder("link-records");
    }

    private static Row correctRecord() {
        return Row.of("correct-record")
                .after("publish-finding")
                .otherwise(body -> body.put("why", "another reason"))
                .refuses(Reason.NO_SUCH_EVENT, it -> it.with(body -> body.put("target", "event:4711000")))
                .refuses(Reason.CORRECTION_MISMATCH, Case::afterItself)
                .refuses(
                        Reason.NOT_CORRECTABLE,
                        it -> it.afterItself().with(body -> body.put("target", "event:@correct-record")))
                .refuses(
                        Reason.UNKNOWN_NETWORK,
                        it -> it.after("attribute-network").with(SpineRows::anotherNetwork))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row erasePersonalData() {
        return Row.of("erase-personal-data")
                .after("suspend-network.first-party")
                .after("label-post")
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.NO_SUCH_EVENT, it -> it.with(items("event:4711000")))
                .refuses(Reason.NO_SUCH_ITEM, it -> it.with(items("event:@label-post", 17)))
                .refuses(
                        Reason.ALREADY_ERASED,
                        it -> it.afterItself()
                                .after(Client.SECOND, "confirm-erasure")
                                .with(body -> body.put("erasure", "erasure:desk/second-x0")))
                .refuses(Reason.HELD, it -> it.after("place-legal-hold"));
    }

    private static Row confirmErasure() {
        return Row.of("confirm-erasure")
                .as(Client.SECOND)
                .anyClientMay()
                .after("suspend-network.first-party")
                .after("label-post")
                .after("erase-personal-data")
                .refuses(Reason.SECOND_CLIENT_NEEDED, it -> it.as(Client.DESK))
                .refuses(Reason.UNKNOWN_ERASURE, Case::afterNothing)
                .refuses(Reason.ALREADY_ERASED, Case::afterItself)
                .refuses(Reason.HELD, it -> it.after("place-legal-hold"))
                .cannotShow(Reason.NO_SUCH_EVENT, "it was there when its erasure was asked for")
                .cannotShow(Reason.NO_SUCH_ITEM, "it was there when its erasure was asked for");
    }

    private static Row placeLegalHold() {
        return Row.of("place-legal-hold")
                .after("suspend-network.first-party")
                .after("label-post")
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.NO_SUCH_EVENT, it -> it.with(held("event:4711000", 0)))
                .refuses(Reason.NO_SUCH_ITEM, it -> it.with(held("event:@label-post", 17)))
                .refuses(
                        Reason.ALREADY_ERASED,
                        it -> it.after("erase-personal-data").after(Client.SECOND, "confirm-erasure"));
    }

    private static Row releaseLegalHold() {
        return Row.of("release-legal-hold")
                .after("suspend-network.first-party")
                .after("label-post")
                .after("place-legal-hold")
                .refuses(Reason.UNKNOWN_HOLD, Case::afterNothing)
                .refuses(Reason.ALREADY_RELEASED, Case::afterItself);
    }

    /** What a recorder gives an id of its own, it records once. */
    private static Row ofARecorder(String command) {
        return Row.of(command)
                .refuses(Reason.ALREADY_RECORDED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    /** The thing is the platform's for which the desk acts, and the desk says so. */
    private static Consumer<ObjectNode> firstParty(String field) {
        return body -> body.put(field, field + ":rehearsal/own-x0")
                .put("basis", "FIRST_PARTY")
                .remove("sources");
    }

    private static void firstPartyLabel(ObjectNode body) {
        firstParty("label").accept(body);
        body.put("post", "post:rehearsal/own-x0").put("author", "account:rehearsal/own-x0");
        ((ObjectNode) body.path("decision")).put("decisionId", "decision:rehearsal/own-x0");
    }

    private static void anotherNetwork(ObjectNode body) {
        body.put("target", "event:@attribute-network");
        ((ObjectNode) body.path("changes").path(0))
                .put("pointer", "/network")
                .put("stood", "sha256:@network:twitter/2020-06-b-x0")
                .put("should", "network:twitter/no-such");
    }

    private static Consumer<ObjectNode> items(String event, int... numbers) {
        return body -> {
            ObjectNode of = body.putArray("items").addObject().put("event", event);
            ArrayNode items = of.putArray("items");
            for (int number : numbers) {
                items.add(number);
            }
        };
    }

    private static Consumer<ObjectNode> held(String what, int number) {
        return body -> body.putArray("held")
                .addObject()
                .put("what", what)
                .putArray("items")
                .add(number);
    }
}
