package dev.acta.command.erasepersonaldata;

import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.erasable.RecordedItem;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ErasureRequested;
import dev.acta.events.value.Basis;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be erased is there, is not too much for one erasure, and nothing holds it. */
final class ErasePersonalDataDecision {
    private ErasePersonalDataDecision() {}

    /** @param onRecord whether a request about data is on record */
    static Outcome decide(
            History history,
            ErasePersonalData command,
            Predicate<Ref> onRecord,
            ItemsOnRecord items,
            Holds holds,
            Ref self,
            Instant now) {
        return CommonRules.outcome(
                CommonRules.alreadyRecorded(history, command.erasure())
                        .or(() -> unknownRequest(command.dataRequest(), onRecord))
                        .or(items::missing)
                        .or(items::alreadyErased)
                        .or(() -> tooMany(items))
                        .or(() -> items.held(holds)),
                () -> new ErasureRequested(
                        command.erasure(),
                        command.legalBasis(),
                        command.request(),
                        command.dataRequest(),
                        numbered(items.there()),
                        self,
                        Occurrence.at(now),
                        Basis.FIRST_PARTY));
    }

    private static Optional<Refusal> unknownRequest(@Nullable Ref dataRequest, Predicate<Ref> onRecord) {
        return dataRequest == null || onRecord.test(dataRequest)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.UNKNOWN_REQUEST,
                        dataRequest + " is not on record. Check its id, or record it by record-data-request",
                        Fault.at("/dataRequest", "must name a request on record")));
    }

    private static Optional<Refusal> tooMany(ItemsOnRecord items) {
        return items.there().size() <= ItemsOf.MOST
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.PAYLOAD_TOO_LARGE,
                        "One erasure is of at most %d items. Ask for several".formatted(ItemsOf.MOST),
                        Fault.at("/items", "names more than %d items".formatted(ItemsOf.MOST))));
    }

    private static List<ItemsOf> numbered(List<RecordedItem> items) {
        Map<Ref, List<Integer>> numbers = items.stream()
                .collect(Collectors.groupingBy(
                        RecordedItem::event,
                        LinkedHashMap::new,
                        Collectors.mapping(RecordedItem::number, Collectors.toList())));
        return numbers.entrySet().stream()
                .map(of -> new ItemsOf(of.getKey(), of.getValue()))
                .toList();
    }
}
