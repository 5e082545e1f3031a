package dev.acta.query.timeline;

import dev.acta.events.ActaEvent;
import dev.acta.events.Attribution;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.Decided;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.GovernmentReaction;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.PlatformAction;
import dev.acta.events.PostLabelled;
import dev.acta.events.RecordKeeping;
import dev.acta.events.ResearchFinding;
import dev.acta.events.RosterRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Precision;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From when on an event was public, as far as it says so itself.
 *
 * @param from the moment, as microseconds since 1970
 * @param awaited what else makes it public: a disclosure that tells of one of these, or one of these documents
 * @param revealed what it makes public, and from when on
 */
record Publicity(long from, Set<Ref> awaited, Map<Ref, Long> revealed) {

    static Publicity of(ActaEvent event) {
        long from = published(event.sources());
        Set<Ref> awaited = documents(event.sources());
        if (event.basis() == Basis.FIRST_PARTY) {
            from = Math.min(from, publicInItself(event) ? Moments.latest(event.occurrence()) : Moments.NEVER);
            awaited.addAll(toldOfBy(event));
        }
        return new Publicity(from, awaited, revealed(event, from));
    }

    /**
     * When the first of these sources had been published, for certain: a day counts once the whole of it has passed.
     */
    private static long published(List<Source> sources) {
        return sources.stream().mapToLong(Publicity::published).min().orElse(Moments.NEVER);
    }

    private static long published(Source source) {
        Occurrence stated = source.publishedAt();
        long published = stated == null ? Moments.NEVER : Moments.latest(stated);
        long retrieved = source.retrievedAt() == null ? Moments.NEVER : Moments.micros(source.retrievedAt());
        long itself = Math.min(published, retrieved);
        return itself == Moments.NEVER && source.via() != null ? published(source.via()) : itself;
    }

    private static Set<Ref> documents(List<Source> sources) {
        Set<Ref> documents = new LinkedHashSet<>();
        for (Source source : sources) {
            Ref ref = source.ref();
            if (ref != null && ref.kind() == RefKind.DOCUMENT && source.publishedAt() == null) {
                documents.add(ref);
            }
        }
        return documents;
    }

    /** Whether doing it is telling the public. */
    private static boolean publicInItself(ActaEvent event) {
        return switch (event) {
            case PlatformAction it -> publicInItself(it);
            case Attribution it -> it.actor().kind() != RefKind.PLATFORM;
            case GovernmentReaction _, ResearchFinding _ -> true;
            case RecordKeeping it -> it instanceof DocumentRecorded;
        };
    }

    private static boolean publicInItself(PlatformAction action) {
        return switch (action) {
            case DisclosurePublished _, DatasetReleased _, PostLabelled _ -> true;
            case NetworkSuspended _, RosterRecorded _, DatasetShared _ -> false;
        };
    }

    /** What a disclosure names that makes this public too. */
    private static Set<Ref> toldOfBy(ActaEvent event) {
        Set<Ref> told = new LinkedHashSet<>();
        if (event instanceof NetworkSuspended suspended) {
            told.add(suspended.network());
        }
        if (event instanceof NetworkAttributed attributed && attributed.actor().kind() == RefKind.PLATFORM) {
            told.add(attributed.network());
        }
        if (event instanceof Decided decided && !publicInItself(event)) {
            told.add(decided.decision().decisionId());
        }
        return told;
    }

    private static Map<Ref, Long> revealed(ActaEvent event, long from) {
        Map<Ref, Long> revealed = new LinkedHashMap<>();
        if (event instanceof DisclosurePublished disclosure) {
            long told = Moments.latest(disclosure.occurrence());
            disclosure.networks().forEach(network -> revealed.put(network, told));
            disclosure.decisions().forEach(decision -> revealed.put(decision, told));
        } else if (event instanceof DocumentRecorded document) {
            boolean dated = document.occurrence().precision() != Precision.UNKNOWN;
            long own = dated ? Moments.latest(document.occurrence()) : Moments.NEVER;
            revealed.put(document.document(), from == Moments.NEVER ? own : from);
        }
        return revealed;
    }
}
