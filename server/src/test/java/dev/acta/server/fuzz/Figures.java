package dev.acta.server.fuzz;

import java.lang.management.ManagementFactory;

/**
 * How the process fares, when nothing is asked of it.
 *
 * @param heap used after a collection, in bytes
 */
record Figures(long heap, int threads) {
    static Figures now() {
        System.gc();
        return new Figures(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }
}
