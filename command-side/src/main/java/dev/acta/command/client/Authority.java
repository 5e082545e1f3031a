package dev.acta.command.client;

import dev.acta.access.Caller;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.events.ActaEvent;
import dev.acta.events.RecordKeeping;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says whether the client may record something, and by which of its claims. Made for each command. */
public final class Authority {
    /** Metadata of a command: the Authority of who sent it. */
    public static final String OF_SENDER = "authority";

    private static final Set<RefKind> KEPT_BY_RECORDER = EnumSet.of(
            RefKind.RESPONSE,
            RefKind.DEMAND,
            RefKind.CLAIM,
            RefKind.FINDING,
            RefKind.ATTRIBUTION,
            RefKind.DOCUMENT,
            RefKind.EVIDENCE,
            RefKind.LINK,
            RefKind.ORDER,
            RefKind.PROCEEDING,
            RefKind.NOTICE,
            RefKind.COVERAGE,
            RefKind.REQUEST,
            RefKind.INVESTIGATION,
            RefKind.HOLD,
            RefKind.ERASURE);

    private final Caller client;

    public Authority(Caller client) {
        this.client = client;
    }

    public Caller client() {
        return client;
    }

    /**
     * The claim by which the client may record an event.
     *
     * @param newIds further ids that the event gives to things
     * @return for example {@code acts-for:platform:twitter} or {@code records-about:platform:*}
     * @throws Refused if there is none, or an id is another recorder's
     */
    public String claimFor(ActaEvent event, List<Ref> newIds) {
        event.subjects().stream().limit(1).forEach(this::requireOwn);
        newIds.forEach(this::requireOwn);
        Ref actor = event.actor();
        if (actor.equals(self())) {
            return "self";
        }
        return event.basis() == Basis.FIRST_PARTY
                ? matching(client.actsFor(), actor)
                        .map("acts-for:"::concat)
                        .orElseThrow(() -> refused(
                                "does not act for " + actor + ", and only who does records its acts as FIRST_PARTY",
                                "/basis"))
                : reported(event, actor);
    }

    /**
     * The claim by which the client may do something to the record in its own name.
     *
     * @param own ids that must be its own
     * @throws Refused if it may not, or an id is another recorder's
     */
    public String claimAsItself(Ref... own) {
        Arrays.asList(own).forEach(this::requireOwn);
        return "self";
    }

    /**
     * The claim by which the client may do what only stewards do.
     *
     * @param own ids that must be its own
     * @throws Refused if it is none, or an id is another recorder's
     */
    public String claimAsSteward(Ref... own) {
        if (!client.isSteward()) {
            throw refused("is no steward, and only who acts for " + Caller.STEWARD + " may do this", "");
        }
        Arrays.asList(own).forEach(this::requireOwn);
        return "acts-for:" + Caller.STEWARD;
    }

    private String reported(ActaEvent event, Ref actor) {
        Optional<String> claim = matching(client.recordsAbout(), actor)
                .map("records-about:"::concat)
                .or(() -> event.parties().stream()
                        .flatMap(party -> matching(client.actsFor(), party).stream())
                        .findFirst()
                        .map("acts-for:"::concat));
        // Anybody may say how records stand to one another.
        return event instanceof RecordKeeping
                ? claim.orElse("self")
                : claim.orElseThrow(() -> refused("does not report on " + actor, "/basis"));
    }

    /** The recorder itself. */
    public Ref self() {
        return Ref.of(RefKind.ORG, client.name());
    }

    private void requireOwn(Ref ref) {
        if (KEPT_BY_RECORDER.contains(ref.kind()) && !client.name().equals(ref.owner())) {
            throw refused(
                    "keeps ids like " + ref.kind().word() + ":" + client.name() + "/ID, and " + ref
                            + " is another recorder's",
                    "");
        }
    }

    private Refused refused(String why, String pointer) {
        String message = "the client " + client.name() + " " + why;
        return new Refused(Reason.NOT_AUTHORISED, message, Fault.at(pointer, message));
    }

    private static Optional<String> matching(List<String> claims, Ref actor) {
        return claims.stream()
                .filter(claim -> claim.equals(actor.toString())
                        || claim.equals(actor.kind().word() + ":*"))
                .findFirst();
    }
}
