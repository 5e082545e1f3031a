package dev.acta.events;

import dev.acta.events.value.RefKind;

/** The kinds of those who can act, say or record something. */
final class Actors {
    static final RefKind[] KINDS = {
        RefKind.PLATFORM, RefKind.GOVERNMENT, RefKind.AUTHORITY, RefKind.INSTITUTE, RefKind.ORG, RefKind.MEDIA
    };

    private Actors() {}
}
