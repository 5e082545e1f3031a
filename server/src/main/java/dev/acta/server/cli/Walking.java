package dev.acta.server.cli;

import dev.acta.log.verify.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a walk over a log has come: a bar on standard error, where that is a terminal. */
interface Walking extends Progress, AutoCloseable {

    @Override
    void close();

    /** Nobody watches. */
    static Walking unseen() {
        return new Walking() {
            @Override
            public void walked(long events, long of) {}

            @Override
            public void close() {}
        };
    }

    /** A bar on standard error. */
    static Walking bar() {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Verifying")
                .setUnit(" events", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
        return new Walking() {
            @Override
            public void walked(long events, long of) {
                bar.maxHint(of);
                bar.stepTo(events);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}
