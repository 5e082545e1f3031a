package dev.acta.server.history;

import org.jspecify.annotations.Nullable;

/**
 * What a line is to be answered.
 *
 * @param told the problem's slug, or the type of the first event
 * @param fact what it brings on record; null where that is nothing, or is on record already
 */
record Expected(int status, String told, @Nullable Fact fact) {
    Expected(int status, String told) {
        this(status, told, null);
    }

    @Override
    public String toString() {
        return status + " " + told;
    }
}
