package dev.acta.log.verify;

/** Told how far a walk has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Called every few hundred events, by the walking thread.
     *
     * @param events how many events have been walked
     * @param of how many there are to walk
     */
    void walked(long events, long of);

    /** Nobody wants to know. */
    static Progress untold() {
        return (events, of) -> {};
    }
}
