package dev.acta.store.checkpoint;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A {@link CheckpointStore} did not take a checkpoint, or could not be asked. */
public abstract sealed class StoreRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private StoreRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** It cannot be reached, or its answer is not to be understood; it may have taken the checkpoint. */
    public static final class Unavailable extends StoreRefused {

        @Serial
        private static final long serialVersionUID = 1;

        /** @param message which store, and what happened */
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** It holds another checkpoint than the one that this one was to follow. */
    public static final class Stale extends StoreRefused {

        @Serial
        private static final long serialVersionUID = 1;

        private final long size;

        /**
         * @param message which store, and what it holds
         * @param size of the checkpoint it holds; 0 where it does not say
         */
        public Stale(String message, long size) {
            super(message, null);
            this.size = size;
        }

        /** The size of the checkpoint it holds; 0 where it does not say. */
        public long size() {
            return size;
        }
    }

    /** It says that the checkpoint contradicts the one it holds. */
    public static final class Inconsistent extends StoreRefused {

        @Serial
        private static final long serialVersionUID = 1;

        /** @param message which store, and what it said */
        public Inconsistent(String message) {
            super(message, null);
        }
    }
}
