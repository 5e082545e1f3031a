package dev.acta.events.value;

import java.util.List;

/**
 * What a legal hold keeps from being erased.
 *
 * @param what an {@code event:}; or a thing, then every personal item of the events on its stream is held and, for a
 *     network, of its roster, those still to come included
 * @param items of an event, the numbers of the items; all that it has where there are none
 */
public record Held(Ref what, List<Integer> items) {
    private static final RefKind[] KINDS = {
        RefKind.EVENT,
        RefKind.NETWORK,
        RefKind.RESTRICTION,
        RefKind.DECISION,
        RefKind.DISCLOSURE,
        RefKind.DATASET,
        RefKind.NOTICE,
        RefKind.ORDER,
        RefKind.ATTRIBUTION,
        RefKind.RESPONSE,
        RefKind.FINDING,
        RefKind.DOCUMENT,
        RefKind.EVIDENCE,
        RefKind.LINK,
        RefKind.REQUEST,
        RefKind.INVESTIGATION
    };

    public Held {
        Require.kind("what", what, KINDS);
        items = ItemsOf.numbers("items", items);
        if (what.kind() != RefKind.EVENT && !items.isEmpty()) {
            throw new InvalidValue("items", "must be empty where not an event is held");
        }
    }

    /** Whether it holds an item of an event on a stream. */
    public boolean holds(Ref event, String stream, int item) {
        return switch (what.kind()) {
            case EVENT -> what.equals(event) && (items.isEmpty() || items.contains(item));
            default -> streams().contains(stream);
        };
    }

    /** The streams whose events are held; none where an event is. */
    public List<String> streams() {
        return switch (what.kind()) {
            case EVENT -> List.of();
            case NETWORK ->
                List.of(
                        what.toString(),
                        Ref.of(RefKind.ROSTER, what.ownedBy(), what.id()).toString());
            default -> List.of(what.toString());
        };
    }
}
