package dev.acta.command.roster;

import dev.acta.command.CommandLimits;
import dev.acta.store.personal.ItemStaging;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Removes what lists were written ahead and never recorded, because a process ended in between. */
@Component
final class SweepAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(SweepAtStart.class);
    private static final Duration FURTHEST_BACK = Duration.ofDays(60);

    private final ItemStaging staging;
    private final Clock clock;
    private final CommandLimits limits;

    SweepAtStart(ItemStaging staging, Clock clock, CommandLimits limits) {
        this.staging = staging;
        this.clock = clock;
        this.limits = limits;
    }

    /** Beside the callers, who need not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("sweep-at-start").start(this::sweep);
    }

    void sweep() {
        try {
            long swept = staging.sweep(clock.instant(), limits.sweepAfter(), FURTHEST_BACK);
            if (swept > 0) {
                LOG.info("Removed {} items that were written ahead in vain", swept);
            }
        } catch (DataAccessException e) {
            LOG.warn("What was written ahead in vain could not be removed; the next start tries again", e);
        }
    }
}
