package dev.acta.issuer.folder;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client or a user may do.
 *
 * @param scopes some of {@link #SCOPES}
 * @param actsFor whom it speaks for, first party: {@code platform:X}, {@code government:CC} ..., {@code *} for all of a
 *     kind, {@code steward}, {@code investigator}
 * @param recordsAbout on whom it reports, likewise
 * @param reads to which platforms its reading is narrowed, {@code platform:X}; empty if to none
 */
public record Rights(List<String> scopes, List<String> actsFor, List<String> recordsAbout, List<String> reads) {

    /** All scopes there are. */
    public static final List<String> SCOPES =
            List.of("commands", "timeline", "personal", "log", "investigations", "operations");

    /** Everybody of whom anything can be recorded. */
    public static final List<String> EVERYBODY =
            List.of("platform:*", "government:*", "authority:*", "institute:*", "org:*", "media:*");

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";
    private static final Pattern WHOM = Pattern.compile("(platform|government|institute|org|media):(\\*|" + ID
            + ")|authority:(\\*|" + ID + "/" + ID + ")|steward|investigator");
    private static final Pattern PLATFORM = Pattern.compile("platform:" + ID);

    public Rights(
            @Nullable List<String> scopes,
            @Nullable List<String> actsFor,
            @Nullable List<String> recordsAbout,
            @Nullable List<String> reads) {
        this.scopes = copy(scopes);
        this.actsFor = copy(actsFor);
        this.recordsAbout = copy(recordsAbout);
        this.reads = copy(reads);
        for (String scope : this.scopes) {
            if (!SCOPES.contains(scope)) {
                throw new IllegalArgumentException(
                        "'%s' is not a scope; the scopes are %s".formatted(scope, String.join(", ", SCOPES)));
            }
        }
        require(this.actsFor, WHOM);
        require(this.recordsAbout, WHOM);
        require(this.reads, PLATFORM);
    }

    /** Scopes, and nobody to speak for or to report on. */
    public static Rights to(String... scopes) {
        return new Rights(List.of(scopes), List.of(), List.of(), List.of());
    }

    /** The same, speaking for these. */
    public Rights actingFor(String... whom) {
        return new Rights(scopes, List.of(whom), recordsAbout, reads);
    }

    /** The same, reporting on these. */
    public Rights recordingAbout(List<String> whom) {
        return new Rights(scopes, actsFor, whom, reads);
    }

    private static List<String> copy(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static void require(List<String> list, Pattern form) {
        for (String whom : list) {
            if (!form.matcher(whom).matches()) {
                throw new IllegalArgumentException("'%s' must be like %s"
                        .formatted(
                                whom,
                                form.equals(PLATFORM)
                                        ? "platform:X"
                                        : "platform:X, platform:*, government:CC, authority:CC/X, institute:X, org:X,"
                                                + " media:X, steward or investigator"));
            }
        }
    }
}
