package dev.acta.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who calls, as the token says it. A controller takes it as a parameter.
 *
 * @param name the client, the token's {@code sub}: 1 to 128 letters, digits or {@code . _ : -}; what it keeps has ids
 *     like {@code finding:NAME/...}
 * @param actsFor whom it speaks for, first party ({@code acta_acts_for}): {@code platform:X}, {@code government:CC},
 *     {@code authority:CC/X}, {@code institute:X}, {@code org:X}, {@code media:X}, {@code *} for all of a kind;
 *     {@code steward}, {@code investigator}
 * @param recordsAbout on whom it reports ({@code acta_records_about}), in the same forms
 * @param reads of which platforms it may read ({@code acta_reads}): {@code platform:X}; {@code platform:*} where nothing
 *     is narrowed, and where the token has no such claim
 * @param scopes what the token may be used for
 */
public record Caller(
        String name, List<String> actsFor, List<String> recordsAbout, List<String> reads, Set<Scope> scopes) {
    /** Among {@code actsFor}: corrects what others recorded, erases, and places holds. */
    public static final String STEWARD = "steward";

    /** In {@code reads}: whatever platform it concerns. */
    public static final String ALL_PLATFORMS = "platform:*";

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";
    private static final Pattern NAME = Pattern.compile(ID);
    private static final Pattern PARTY = Pattern.compile(
            "((platform|government|institute|org|media):(\\*|" + ID + "))|authority:(\\*|" + ID + "/" + ID
                    + ")|steward|investigator");
    private static final Pattern PLATFORM = Pattern.compile("platform:(\\*|" + ID + ")");

    private static final String PARTIES = "each must be like platform:X, platform:*, government:CC, authority:CC/X,"
            + " institute:X, org:X, media:X, steward or investigator";

    /**
     * A caller.
     *
     * @throws InvalidClaim if one of its parts has another form
     */
    public Caller {
        actsFor = List.copyOf(actsFor);
        recordsAbout = List.copyOf(recordsAbout);
        reads = List.copyOf(reads);
        scopes = Set.copyOf(scopes);
        if (!NAME.matcher(name).matches()) {
            throw new InvalidClaim(
                    Claims.SUB, "must be a letter or digit and up to 127 more letters, digits or . _ : -");
        }
        require(Claims.ACTS_FOR, actsFor, PARTY, PARTIES);
        require(Claims.RECORDS_ABOUT, recordsAbout, PARTY, PARTIES);
        require(Claims.READS, reads, PLATFORM, "each must be like platform:X, or platform:*");
    }

    /** Whoever calls without a token where the record is open to everybody ({@code acta.public}). */
    static final Caller ANYBODY = new Caller(
            "anybody", List.of(), List.of(), List.of(ALL_PLATFORMS), EnumSet.of(Scope.TIMELINE, Scope.LOG));

    /** Whether the token may be used for it. */
    public boolean has(Scope scope) {
        return scopes.contains(scope);
    }

    /** Whether it corrects what others recorded, erases, and places holds. */
    public boolean isSteward() {
        return actsFor.contains(STEWARD);
    }

    /** Whether it may read of some platforms only. */
    public boolean isNarrowed() {
        return !reads.contains(ALL_PLATFORMS);
    }

    private static void require(String claim, List<String> members, Pattern form, String forms) {
        for (String member : members) {
            if (!form.matcher(member).matches()) {
                throw new InvalidClaim(claim, forms);
            }
        }
    }
}
