package dev.acta.command.contract;

import dev.acta.command.refusal.Reason;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The commands about labels, but for putting one on a post. */
final class LabelRows {
    private LabelRows() {}

    static List<Row> all() {
        return List.of(labelAccount(), reviseLabel(), removeLabel());
    }

    private static Row labelAccount() {
        return Row.of("label-account")
                .accepts(
                        "is reported once more",
                        it -> it.with(LabelRows::reported)
                                .after("label-account")
                                .afterItself())
                .refuses(Reason.ALREADY_LABELLED, Case::afterItself)
                .refuses(Reason.ALREADY_RECORDED, it -> it.after("label-post", LabelRows::sameLabelOnAPost))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row reviseLabel() {
        return Row.of("revise-label")
                .after("label-account")
                .accepts("is recorded once more", Case::afterItself)
                .accepts(
                        "is reported of what is not on record",
                        it -> it.afterNothing().with(LabelRows::reported))
                .accepts(
                        "is reported after the label was removed",
                        it -> it.after("remove-label").with(LabelRows::reported))
                .accepts(
                        "revises a label on a post",
                        it -> it.afterNothing().after("label-post", LabelRows::sameLabelOnAPost))
                .refuses(Reason.NOT_LABELLED, Case::afterNothing)
                .refuses(Reason.NOT_LABELLED, it -> it.afterNothing().after("label-account", LabelRows::reported))
                .refuses(Reason.ALREADY_REMOVED, it -> it.after("remove-label"))
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    private static Row removeLabel() {
        return Row.of("remove-label")
                .after("label-account")
                .accepts("is recorded after a revision", it -> it.after("revise-label"))
                .accepts("is recorded after a report of it", it -> it.after("remove-label", LabelRows::reported))
                .accepts("is reported once more", it -> it.afterItself().with(LabelRows::reported))
                .refuses(Reason.NOT_LABELLED, Case::afterNothing)
                .refuses(Reason.ALREADY_REMOVED, Case::afterItself)
                .refuses(Reason.IN_THE_FUTURE, Case::inTheFuture);
    }

    /** By somebody else than the platform. */
    static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }

    private static void sameLabelOnAPost(ObjectNode body) {
        ((ObjectNode) body.path("decision")).put("decisionId", "decision:rehearsal/post-x0");
        body.put("label", "label:rehearsal/account-x0")
                .put("post", "post:rehearsal/own-x0")
                .put("author", "account:rehearsal/own-x0")
                .put("basis", "FIRST_PARTY")
                .remove("sources");
    }
}
