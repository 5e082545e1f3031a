package dev.acta.server.cli;

import dev.acta.server.demo.Progress;

/** A line on standard error for each quarter. */
final class ProgressInLines implements Progress {

    private static final int QUARTERS = 4;

    private final long all;
    private long told;

    ProgressInLines(long all) {
        this.all = all;
    }

    @Override
    public void sent(long accounts) {
        long quarter = accounts * QUARTERS / all;
        if (quarter > told) {
            told = quarter;
            System.err.printf("rehearsal: %,d of %,d accounts sent%n", accounts, all);
        }
    }

    @Override
    public void allSent() {
        System.err.println("rehearsal: the server records them");
    }

    @Override
    public void close() {}
}
