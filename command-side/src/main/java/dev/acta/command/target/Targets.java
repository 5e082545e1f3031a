package dev.acta.command.target;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.store.LogEvent;
import dev.acta.store.axon.MetadataBytes;
import dev.acta.store.read.LogReader;
import org.springframework.stereotype.Component;

/** Reads single events. What is recorded never changes, so it need not be guarded. */
@Component
public final class Targets {
    private final LogReader log;
    private final EventJson json;

    Targets(LogReader log, EventJson json) {
        this.log = log;
        this.json = json;
    }

    /**
     * The event that a field of a command names.
     *
     * @throws Refused if the log does not reach so far
     */
    public Target at(Ref event, String field) {
        return log.at(event.position())
                .map(this::target)
                .orElseThrow(() -> new Refused(Refusal.of(
                        Reason.NO_SUCH_EVENT,
                        event + " is not on record",
                        Fault.at("/" + field, "must name an event on record"))));
    }

    private Target target(LogEvent event) {
        return new Target(
                Ref.event(event.position()),
                event.streamType(),
                event.stream(),
                event.type(),
                event.revision(),
                json.tree(event.payload()),
                event.itemBytes(),
                json.decode(event.type(), event.revision(), event.payload(), event.itemBytes()),
                MetadataBytes.read(event.metadata()).getOrDefault("clientId", ""));
    }
}
