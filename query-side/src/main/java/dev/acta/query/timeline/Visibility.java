package dev.acta.query.timeline;

import dev.acta.query.personal.Platforms;

/**
 * Which version of an entry is the one to be seen, as of a position ({@code :asOf}), and, if asked, with what was known
 * at a moment ({@code :knownAt}) by the public or by a platform ({@code :knower}); of some platforms only
 * ({@code :reads}), if the reader is narrowed to them.
 */
final class Visibility {

    private static final String AS_OF = "{e}.since <= :asOf AND {e}.until > :asOf";

    private static final String VERSION_KNOWN = """
            {e}.since <= :asOf AND {e}.applies_from <= :knownAt
            AND ({e}.until > :asOf OR {e}.superseded_from > :knownAt)""";

    private static final String KNOWN = """
            AND ({e}.known_from <= :knownAt
              OR ({e}.first_party AND {e}.actor = :knower AND {e}.happened_by - 1 <= :knownAt)
              OR EXISTS (
                SELECT 1 FROM timeline_v1.awaited a
                JOIN timeline_v1.revealed r ON r.subject = a.subject AND r.known_from <= :knownAt
                JOIN timeline_v1.entry d ON d.position = r.position AND d.since = r.since
                WHERE a.position = {e}.position AND a.since = {e}.since AND {d}))""";

    private Visibility() {}

    /** The condition on the rows of {@code entry} under an alias. */
    static String of(String entry, boolean known, boolean narrowed) {
        return ofVersions(entry, known) + (narrowed ? " AND " + Platforms.readable(entry + ".platforms") : "");
    }

    private static String ofVersions(String entry, boolean known) {
        return known
                ? (VERSION_KNOWN + "\n" + KNOWN.replace("{d}", VERSION_KNOWN.replace("{e}", "d"))).replace("{e}", entry)
                : AS_OF.replace("{e}", entry);
    }
}
