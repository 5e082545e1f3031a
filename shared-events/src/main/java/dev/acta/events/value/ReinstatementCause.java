package dev.acta.events.value;

import java.util.List;

/**
 * What brought accounts back, and which ones of its kind.
 *
 * @param because the complaints, or the orders, where they are known; nothing stands here after an own review
 */
public record ReinstatementCause(ReinstatementKind kind, List<Personal<Ref>> because) {
    public ReinstatementCause {
        because = Require.list("because", because);
        Require.distinct("because", because, ref -> ref.known().isPresent() ? ref : new Object());
        switch (kind) {
            case COMPLAINT -> requireAll(because, RefKind.COMPLAINT);
            case ORDER -> requireAll(because, RefKind.ORDER);
            case OWN_REVIEW -> requireNone(because);
        }
    }

    private static void requireAll(List<Personal<Ref>> because, RefKind kind) {
        for (int i = 0; i < because.size(); i++) {
            Require.kind("because/" + i, because.get(i).known().orElse(null), kind);
        }
    }

    private static void requireNone(List<Personal<Ref>> because) {
        if (!because.isEmpty()) {
            throw new InvalidValue("because", "must be empty after an own review");
        }
    }
}
