package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to do.
 *
 * @param id a {@code demand:}
 * @param addressee who is asked
 * @param addresseeClass who is asked, where it is described and not named ("other platforms"); exactly one of the two
 * @param about what or whom it is to be done about
 */
public record Demand(
        Ref id, @Nullable Ref addressee, @Nullable String addresseeClass, String asked, List<Personal<Ref>> about) {
    public Demand {
        Require.kind("id", id, RefKind.DEMAND);
        Require.impersonal("addressee", addressee);
        Require.text("addresseeClass", addresseeClass, Require.TITLE);
        Require.text("asked", asked, Require.PASSAGE);
        about = Require.list("about", about);
        if ((addressee == null) == (addresseeClass == null)) {
            throw new InvalidValue("addressee", "must be given, or else an addresseeClass, but not both");
        }
    }
}
