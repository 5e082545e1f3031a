package dev.acta.server.cli;

import dev.acta.server.demo.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error. */
final class ProgressOnTerminal implements Progress {

    private final ProgressBar bar;

    ProgressOnTerminal(long accounts) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("Rehearsal")
                .setInitialMax(accounts)
                .setUnit(" accounts", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void sent(long accounts) {
        bar.stepTo(accounts);
    }

    @Override
    public void allSent() {
        bar.setExtraMessage("recording");
    }

    @Override
    public void close() {
        bar.close();
    }
}
