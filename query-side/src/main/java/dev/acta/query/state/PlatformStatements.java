package dev.acta.query.state;

import dev.acta.events.AccountLabelled;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.CountRestated;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.Lifting;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.NoticeRecorded;
import dev.acta.events.PlatformAction;
import dev.acta.events.PolicyVersionRegistered;
import dev.acta.events.PostLabelled;
import dev.acta.events.Restriction;
import dev.acta.events.RosterRecorded;

/** What is said of things by what platforms do. */
final class PlatformStatements {
    private PlatformStatements() {}

    static void of(PlatformAction event, StatementsMade statements) {
        switch (event) {
            case NetworkSuspended it -> statements.say(Aspect.SUSPENSION, it.network());
            case NetworkSuspensionExtended it -> statements.say(Aspect.EXTENSION, it.network());
            case AccountsReinstated it -> {
                statements.say(Aspect.REINSTATEMENT, it.network());
                it.accounts().forEach(account -> statements.known(Aspect.REINSTATEMENT, account));
            }
            case CountRestated it -> statements.say(Aspect.RESTATEMENT, it.of());
            case DisclosurePublished it -> {
                statements.say(Aspect.DISCLOSURE, it.disclosure());
                it.networks().forEach(network -> statements.say(Aspect.DISCLOSURE, network));
            }
            case DatasetReleased it -> {
                statements.say(Aspect.RELEASE, it.dataset());
                it.parts().forEach(part -> statements.say(Aspect.RELEASE, part.network()));
                it.heldBack().forEach(held -> statements.say(Aspect.RELEASE, held.network()));
                if (it.disclosure() != null) {
                    statements.say(Aspect.RELEASE, it.disclosure());
                }
            }
            case DatasetShared it -> {
                statements.say(Aspect.SHARING, it.dataset());
                it.parts().forEach(part -> statements.say(Aspect.SHARING, part.network()));
            }
            case DatasetWithdrawn it -> {
                statements.say(Aspect.WITHDRAWAL, it.dataset());
                it.parts().forEach(part -> statements.say(Aspect.WITHDRAWAL, part.network()));
            }
            case PostLabelled it -> {
                statements.known(Aspect.LABEL, it.post());
                statements.known(Aspect.LABEL, it.author());
                statements.say(Aspect.LABEL, it.label());
            }
            case DecidedNotToAct it -> {
                statements.say(Aspect.NOT_ACTING, it.decision().decisionId());
                it.about().forEach(about -> statements.known(Aspect.NOT_ACTING, about));
            }
            case NoticeRecorded it -> {
                statements.say(Aspect.NOTICE, it.notice());
                it.about().forEach(about -> statements.known(Aspect.NOTICE, about));
            }
            case PolicyVersionRegistered it -> statements.say(Aspect.POLICY_VERSION, it.policy());
            case AccountLabelled it -> {
                statements.known(Aspect.LABEL, it.account());
                statements.say(Aspect.LABEL, it.label());
            }
            case LabelRevised it -> statements.say(Aspect.LABEL_REVISION, it.label());
            case LabelRemoved it -> statements.say(Aspect.LABEL_REMOVAL, it.label());
            case Restriction it -> {
                statements.say(Aspect.RESTRICTION, it.restriction());
                statements.known(Aspect.RESTRICTION, it.restricted());
            }
            case Lifting it -> statements.say(Aspect.LIFTING, it.restriction());
            case RosterRecorded _ -> {}
        }
    }
}
