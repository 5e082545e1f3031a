package dev.acta.store.verify;

import dev.acta.log.verify.Finding.Kind;

/**
 * One way to tamper with a database.
 *
 * @param what in words
 * @param sql what a superuser runs
 * @param kind what must be found
 * @param where the place that must be named
 */
record Tampering(String what, String sql, Kind kind, String where) {

    @Override
    public String toString() {
        return what;
    }
}
