package dev.acta.log.copy;

import org.jspecify.annotations.Nullable;

/**
 * Hands out one thing after the other, reading as it goes, never holding all. For one thread at a time.
 *
 * @param <T> what it hands out
 */
public interface CopyCursor<T> extends AutoCloseable {

    /**
     * The next one; null behind the last.
     *
     * @throws DamagedPart if the next one cannot be made out; the cursor then stands behind it and may be read on
     * @throws UnreadableCopy if there is no reading on
     */
    @Nullable
    T next();

    @Override
    void close();
}
