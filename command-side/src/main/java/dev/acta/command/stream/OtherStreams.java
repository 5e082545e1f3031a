package dev.acta.command.stream;

import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.store.LogEvent;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.read.LogReader;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Streams that a command only looks at. */
@Component
public final class OtherStreams {
    private static final int PAGE = 500;

    private final LogReader log;
    private final EventJson json;

    OtherStreams(LogReader log, EventJson json) {
        this.log = log;
        this.json = json;
    }

    /** What a stream holds; what is appended in this Unit of Work stands on its holding nothing more by then. */
    public History read(String name) {
        History history = History.NOTHING;
        int read = 0;
        List<LogEvent> page;
        do {
            page = log.stream(name, read, PAGE);
            for (LogEvent event : page) {
                history = history.and(
                        Ref.event(event.position()),
                        json.decode(event.type(), event.revision(), event.payload(), event.itemBytes()));
            }
            read += page.size();
        } while (page.size() == PAGE);
        AppendTerms.of(CurrentUnitOfWork.get()).unmoved(name, read - 1);
        return history;
    }
}
