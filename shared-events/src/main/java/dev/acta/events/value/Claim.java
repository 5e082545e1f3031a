package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody holds to be so, with an id of its own, so that it can be cited or contradicted.
 *
 * @param id a {@code claim:}
 * @param inferredBy who inferred it; present exactly where it is INFERRED
 */
public record Claim(
        Ref id,
        String text,
        ClaimBasis basis,
        @Nullable Ref inferredBy,
        List<Personal<Ref>> about,
        List<Figure> figures) {
    public Claim {
        Require.kind("id", id, RefKind.CLAIM);
        Require.text("text", text, Require.PASSAGE);
        basis.requireInferredBy(inferredBy);
        about = Require.list("about", about);
        figures = Require.list("figures", figures);
    }
}
