package dev.acta.command.confirmerasure;

import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.erasable.RecordedItem;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.events.ErasureRequested;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two clients want it, everything that was asked for is still there, and nothing holds it. */
final class ConfirmErasureDecision {
    private ConfirmErasureDecision() {}

    static Refusal unknown(Ref erasure) {
        return Refusal.of(
                Reason.UNKNOWN_ERASURE,
                erasure + " was not asked for. Check its id, or ask for it by erase-personal-data",
                Fault.at("/erasure", "must name an erasure that was asked for"));
    }

    static Optional<Refusal> refusal(ErasureRequested requested, ItemsOnRecord items, Holds holds, Ref self) {
        return sameClient(requested, self)
                .or(items::missing)
                .or(items::alreadyErased)
                .or(() -> items.held(holds));
    }

    private static Optional<Refusal> sameClient(ErasureRequested requested, Ref self) {
        return requested.requestedBy().equals(self)
                ? Optional.of(Refusal.of(
                        Reason.SECOND_CLIENT_NEEDED,
                        requested.erasure() + " was asked for by " + self + ", who cannot confirm it too"))
                : Optional.empty();
    }

    /** The events that say what was erased, {@value PersonalDataErased#MOST} items each. */
    static List<PersonalDataErased> parts(ErasureRequested requested, List<RecordedItem> items, Ref self, Instant now) {
        List<PersonalDataErased> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += PersonalDataErased.MOST) {
            parts.add(new PersonalDataErased(
                    requested.erasure(),
                    parts.size(),
                    items.subList(from, Math.min(items.size(), from + PersonalDataErased.MOST)).stream()
                            .map(RecordedItem::erased)
                            .toList(),
                    requested.legalBasis(),
                    requested.request(),
                    requested.dataRequest(),
                    requested.requestedBy(),
                    self,
                    Occurrence.at(now),
                    Basis.FIRST_PARTY));
        }
        return parts;
    }
}
