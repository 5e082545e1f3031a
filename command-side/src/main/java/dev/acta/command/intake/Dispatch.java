package dev.acta.command.intake;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import dev.acta.store.append.ClockSkewed;
import dev.acta.store.append.EraserMissing;
import dev.acta.store.append.GuardConflict;
import dev.acta.store.append.ItemsChanged;
import dev.acta.store.append.LogBusy;
import dev.acta.store.append.LogHalted;
import dev.acta.store.append.LogUnavailable;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessException;

/** Sends a command to its handler; where another node was quicker on its stream, it is decided anew at once. */
final class Dispatch {
    private static final int TRIES = 5;
    private static final long JITTER_NANOS = Duration.ofMillis(20).toNanos();
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Duration MUCH_LATER = Duration.ofMinutes(1);

    private final CommandGateway gateway;
    private final LastAppend lastAppend;

    Dispatch(CommandGateway gateway, LastAppend lastAppend) {
        this.gateway = gateway;
        this.lastAppend = lastAppend;
    }

    /**
     * Sends it.
     *
     * @throws Refused if nothing was recorded, or, where the log is unavailable, perhaps not
     */
    Recording send(CommandMessage<?> command) {
        for (int tried = 1; ; tried++) {
            try {
                Recording recording = gateway.sendAndWait(command);
                lastAppend.succeeded();
                return recording;
            } catch (RuntimeException e) {
                if (!isConflict(e)) {
                    throw refused(e);
                }
                if (tried == TRIES) {
                    throw Refused.forNow(
                            Reason.LOG_BUSY, "Others kept recording on the same stream. Send it again", SOON, e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(JITTER_NANOS * tried));
            }
        }
    }

    private static boolean isConflict(RuntimeException failure) {
        return switch (failure) {
            case ConcurrencyException _, AggregateStreamCreationException _, ItemsChanged _ -> true;
            case GuardConflict conflict -> conflict.kind() == GuardConflict.Kind.UNMOVED;
            default -> false;
        };
    }

    private RuntimeException refused(RuntimeException failure) {
        return switch (failure) {
            case GuardConflict _ ->
                new Refused(
                        Reason.ALREADY_RECORDED,
                        "An id that this command gives to a claim, a demand or a label is on record already. Give it"
                                + " another one");
            case EraserMissing _ ->
                new Refused(
                        Reason.NO_ERASER,
                        "This node has no login that may erase (acta.log.eraser). Nothing was erased, and nothing is on"
                                + " record of it");
            case LogBusy busy ->
                Refused.forNow(Reason.LOG_BUSY, "Too much waits to be recorded. Send it again", SOON, busy);
            case LockAcquisitionFailedException locked ->
                Refused.forNow(Reason.LOG_BUSY, "Others are recording on the same stream. Send it again", SOON, locked);
            case LogHalted halted ->
                Refused.forNow(
                        Reason.LOG_HALTED,
                        "The log is not the one that was signed before, and takes nothing more until its operator has"
                                + " looked into it. Nothing was recorded",
                        MUCH_LATER,
                        halted);
            case LogUnavailable down -> {
                lastAppend.failed(String.valueOf(down.getMessage()));
                yield unavailable(down);
            }
            case DataAccessException down -> unavailable(down);
            case ClockSkewed skewed -> {
                lastAppend.failed(String.valueOf(skewed.getMessage()));
                yield Refused.forNow(
                        Reason.LOG_UNAVAILABLE,
                        "The clocks of the nodes that write the log differ too much",
                        LATER,
                        skewed);
            }
            default -> failure;
        };
    }

    /** The log cannot be reached, or has not answered in time. */
    static Refused unavailable(RuntimeException cause) {
        return Refused.forNow(
                Reason.LOG_UNAVAILABLE,
                "The log cannot be written now. Send it again with the same key: it will not be recorded twice",
                LATER,
                cause);
    }
}
