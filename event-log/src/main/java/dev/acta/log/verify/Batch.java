package dev.acta.log.verify;

import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.CopyCursor;
import dev.acta.log.copy.DamagedPart;
import java.util.ArrayList;
import java.util.List;

/** A few hundred events as they were read, bounded in bytes too. */
final class Batch {

    private static final int EVENTS = 256;
    private static final int BYTES = 1 << 20;

    /** Each a {@link CopiedEvent} or a {@link DamagedPart}. */
    private final List<Object> parts = new ArrayList<>(EVENTS);

    private boolean last;

    private Batch() {}

    static Batch of(CopyCursor<CopiedEvent> cursor) {
        Batch batch = new Batch();
        int bytes = 0;
        while (!batch.last && batch.parts.size() < EVENTS && bytes < BYTES) {
            bytes += batch.read(cursor);
        }
        return batch;
    }

    private int read(CopyCursor<CopiedEvent> cursor) {
        try {
            CopiedEvent event = cursor.next();
            if (event == null) {
                last = true;
                return 0;
            }
            parts.add(event);
            return weight(event);
        } catch (DamagedPart e) {
            parts.add(e);
            return 0;
        }
    }

    boolean isLast() {
        return last;
    }

    List<Read> checked() {
        List<Read> reads = new ArrayList<>(parts.size());
        for (Object part : parts) {
            reads.add(part instanceof CopiedEvent event ? checked(event) : new Read.Bad((DamagedPart) part));
        }
        return reads;
    }

    private static Read checked(CopiedEvent event) {
        try {
            return new Read.Good(EventCheck.of(event));
        } catch (DamagedPart e) {
            return new Read.Bad(e);
        }
    }

    private static int weight(CopiedEvent event) {
        int weight = event.payload().bytes().length + event.metadata().bytes().length;
        for (CopiedItem item : event.items()) {
            weight += item instanceof CopiedItem.Present(byte[] _, byte[] bytes) ? bytes.length + 64 : 64;
        }
        return weight;
    }
}
