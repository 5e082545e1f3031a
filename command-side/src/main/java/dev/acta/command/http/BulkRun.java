package dev.acta.command.http;

import dev.acta.command.bulk.Line;
import dev.acta.command.bulk.Lines;
import dev.acta.command.bulk.Things;
import dev.acta.command.bulk.Window;
import dev.acta.command.client.Authority;
import dev.acta.command.http.BodyMemory.Share;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bulk request: a thread reads its lines while there is room for them, another tells their answers in order. */
final class BulkRun {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);
    private static final Set<Reason> NO_LOG = EnumSet.of(Reason.LOG_UNAVAILABLE, Reason.LOG_HALTED);
    private static final int UNAVAILABLE_IN_A_ROW = 16;
    private static final Duration LATER = Duration.ofSeconds(10);

    private final OneCaller caller;
    private final JsonCommands commands;
    private final BodyMemory memory;
    private final Authority sender;
    private final @Nullable String correlationId;
    private final Lines lines;
    private final OutputStream out;
    private final int size;
    private volatile boolean callerGone;
    private volatile boolean logGone;

    BulkRun(
            OneCaller caller,
            JsonCommands commands,
            BodyMemory memory,
            Authority sender,
            @Nullable String correlationId,
            Lines lines,
            OutputStream out,
            int size) {
        this.caller = caller;
        this.commands = commands;
        this.memory = memory;
        this.sender = sender;
        this.correlationId = correlationId;
        this.lines = lines;
        this.out = out;
        this.size = size;
    }

    /** What is asked and told of who sent the request. */
    interface OneCaller {
        /** Waits until it may send one more line. */
        void awaitTurn() throws InterruptedException;

        /** A line of its was refused. */
        void refused(String command, Refused refused);
    }

    /** @param refusedFor null where it is recorded */
    @SuppressWarnings("ArrayRecordComponent")
    private record Told(byte[] json, @Nullable Reason refusedFor) {}

    private record Work(Things things, Supplier<Told> answer) {}

    /** Returns when every line that was begun is done. */
    void run() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Window<Told> window = new Window<>(size, threads);
            Future<?> telling = threads.submit(() -> {
                tell(window);
                return null;
            });
            try {
                read(window);
            } finally {
                window.end();
                // Lines that wait for others start threads until then.
                telling.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Answers could not be told", e);
        }
    }

    private void read(Window<Told> window) throws InterruptedException {
        try {
            for (Line line = lines.next(); line != null && !callerGone; line = lines.next()) {
                caller.awaitTurn();
                if (logGone) {
                    refuse(window, line.number(), stopped(line.number()));
                    return;
                }
                begin(line, window);
            }
        } catch (Refused e) {
            refuse(window, lines.finished() + 1, e);
        } catch (IOException e) {
            throw new IllegalStateException("An arriving body refuses where it cannot be read", e);
        }
    }

    private void begin(Line line, Window<Told> window) throws InterruptedException {
        switch (line) {
            case Line.Text(long number, byte[] text) -> begin(number, text, window);
            case Line.TooLong(long number) -> refuse(window, number, Bodies.tooLarge(lines.longest()));
        }
    }

    private void begin(long number, byte[] text, Window<Told> window) throws InterruptedException {
        Share share = memory.await(text.length);
        boolean begun = false;
        try {
            Work work = work(number, text);
            window.begin(work.things(), () -> {
                try (share) {
                    return work.answer().get();
                }
            });
            begun = true;
        } finally {
            if (!begun) {
                share.close();
            }
        }
    }

    private Work work(long number, byte[] text) {
        try {
            BulkLine.Read read = BulkLine.read(text, sender, correlationId);
            return new Work(read.things(), () -> take(number, read));
        } catch (RuntimeException e) {
            Refused refused = Problems.of(e);
            return new Work(Things.NONE, () -> refused(number, refused));
        }
    }

    private Told take(long number, BulkLine.Read line) {
        try {
            return new Told(Answers.line(number, line.answer().apply(commands)), null);
        } catch (RuntimeException e) {
            Refused refused = Problems.of(e);
            caller.refused(line.command(), refused);
            return refused(number, refused);
        }
    }

    private static Told refused(long number, Refused refused) {
        return new Told(Answers.line(number, refused), refused.refusal().reason());
    }

    private static void refuse(Window<Told> window, long number, Refused refused) throws InterruptedException {
        window.begin(Things.NONE, () -> refused(number, refused));
    }

    private static Refused stopped(long number) {
        return Refused.forNow(
                Reason.BULK_STOPPED,
                "The log could not be written for " + UNAVAILABLE_IN_A_ROW
                        + " lines in a row, so line " + number
                        + " and all after it were not begun. Send them again, or all lines with the same keys",
                LATER,
                null);
    }

    private void tell(Window<Told> window) throws InterruptedException {
        try {
            int inARow = 0;
            for (Told told = window.next(); told != null; told = window.next()) {
                write(told, window);
                window.told();
                inARow = told.refusedFor() != null && NO_LOG.contains(told.refusedFor()) ? inARow + 1 : 0;
                logGone |= inARow >= UNAVAILABLE_IN_A_ROW;
            }
        } finally {
            // Should this thread die, the one that reads must not wait for it for ever.
            callerGone = true;
            window.told();
        }
    }

    private void write(Told told, Window<Told> window) {
        if (callerGone) {
            return;
        }
        try {
            out.write(told.json());
            out.write('\n');
            if (window.isQuiet()) {
                out.flush();
            }
        } catch (IOException e) {
            callerGone = true;
            LOG.debug("The answers of a bulk request are not read", e);
        }
    }
}
