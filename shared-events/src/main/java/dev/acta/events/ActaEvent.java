package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened, was said or was recorded, with the basis on which it is recorded. */
public sealed interface ActaEvent
        permits PlatformAction, Attribution, GovernmentReaction, LegalProcess, ResearchFinding, Redress, RecordKeeping {
    Lane lane();

    /** Who acted: the platform, the government, the institute; for record keeping, who recorded. */
    Ref actor();

    /**
     * What the event is about and who acted: the Ref of its own stream first, the actor last, none twice. Erased ones
     * are left out.
     */
    List<Ref> subjects();

    /**
     * Those whom it was addressed to, or who took part in it beside the actor. Who acts for one of them may record it
     * as OBSERVED or REPORTED, without a right to report on the actor.
     */
    default List<Ref> parties() {
        return List.of();
    }

    Occurrence occurrence();

    Basis basis();

    /** At least one, unless the basis is FIRST_PARTY. */
    List<Source> sources();

    /** The words or figures of the source where the record is more exact than they are. */
    @Nullable
    String asStated();
}
