package dev.acta.log.verify;

import org.jspecify.annotations.Nullable;

/** Gives the events of a copy one after the other. */
interface Reading extends AutoCloseable {

    /** The next one; null behind the last. */
    @Nullable
    Read next();

    @Override
    void close();
}
