package dev.acta.log.verify;

import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.copy.CopiedItem.Missing;
import dev.acta.log.copy.CopiedItem.Present;
import dev.acta.log.copy.CopiedItem.Withheld;

/** Counts what a walk has seen. */
final class Tally {

    private long events;
    private long items;
    private long erased;
    private long withheld;

    void add(CopiedEvent event) {
        events++;
        items += event.items().size();
        for (CopiedItem item : event.items()) {
            switch (item) {
                case Erased _ -> erased++;
                case Withheld _ -> withheld++;
                case Present _, Missing _ -> {}
            }
        }
    }

    long events() {
        return events;
    }

    long withheld() {
        return withheld;
    }

    Walked walked(long unsigned, long streams, long checkpoints, long tiles, long millis) {
        return new Walked(events, unsigned, streams, items, erased, withheld, checkpoints, tiles, millis);
    }
}
