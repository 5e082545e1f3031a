package dev.acta.command.stream;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.events.ActaEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** The streams of one kind. A stream stays locked on this node until what was decided on it is in the log. */
public final class StreamsOf<S extends RecordStream> {
    /** Metadata of a command: the position after which nothing may have been recorded on its stream, a Long. */
    public static final String IF_MATCH = "ifMatch";

    private final Repository<S> repository;
    private final Supplier<S> first;
    private final Clock clock;

    StreamsOf(Repository<S> repository, Supplier<S> first, Clock clock) {
        this.repository = repository;
        this.first = first;
        this.clock = clock;
    }

    /**
     * Has something decided on what a stream holds, and records it there.
     *
     * @param name the stream's name, known or not
     * @param decision from what it holds, and the present to the microsecond
     * @return what is recorded
     * @throws Refused if the decision is against it, or If-Match is
     */
    public ActaEvent record(String name, BiFunction<History, Instant, Outcome> decision) {
        return load(name).invoke(state -> {
            requireUnmoved(state.lastPosition());
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return state.record(decision.apply(state.history(), now));
        });
    }

    /**
     * Has something decided on what a stream holds, to be recorded elsewhere in the same append.
     *
     * @throws Refused if If-Match is against it
     */
    public void decide(String name, BiConsumer<History, Instant> decision) {
        load(name).execute(state -> {
            requireUnmoved(state.lastPosition());
            decision.accept(state.history(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }

    private Aggregate<S> load(String name) {
        try {
            return repository.loadOrCreate(name, () -> begin(name));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The state of a new stream is made without fail", e);
        }
    }

    private S begin(String name) {
        S state = first.get();
        state.begin(name);
        return state;
    }

    private static void requireUnmoved(long lastPosition) {
        @Nullable
        Object after = CurrentUnitOfWork.get().getMessage().getMetaData().get(IF_MATCH);
        if (after instanceof Long position && lastPosition > position) {
            throw new Refused(
                    Reason.PRECONDITION_FAILED,
                    "The command's stream was last recorded on at position " + lastPosition + ", after the " + position
                            + " of If-Match. Read what was recorded, and decide again");
        }
    }
}
