package dev.acta.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads a caller from the claims of a token. */
public final class Claims {
    /** Who calls. */
    public static final String SUB = "sub";

    /** Whom it speaks for. */
    public static final String ACTS_FOR = "acta_acts_for";

    /** On whom it reports. */
    public static final String RECORDS_ABOUT = "acta_records_about";

    /** Of which platforms it may read. */
    public static final String READS = "acta_reads";

    /** What the token may be used for, its words parted by spaces. */
    public static final String SCOPE = "scope";

    private static final String SCOPES_AS_LIST = "scp";

    private Claims() {}

    /**
     * The caller whom a token names.
     *
     * @throws InvalidClaim if a claim has another form than it must have
     */
    public static Caller caller(Jwt token) {
        Map<String, Object> claims = token.getClaims();
        return new Caller(
                text(claims.get(SUB)),
                list(claims, ACTS_FOR, List.of()),
                list(claims, RECORDS_ABOUT, List.of()),
                list(claims, READS, List.of(Caller.ALL_PLATFORMS)),
                scopes(claims));
    }

    private static String text(@Nullable Object sub) {
        if (sub instanceof String text) {
            return text;
        }
        throw new InvalidClaim(SUB, "must be a text that names the client");
    }

    private static List<String> list(Map<String, Object> claims, String claim, List<String> otherwise) {
        Object value = claims.get(claim);
        if (value == null && !claims.containsKey(claim)) {
            return otherwise;
        }
        if (value instanceof List<?> members && members.stream().allMatch(String.class::isInstance)) {
            return members.stream().map(String.class::cast).toList();
        }
        throw new InvalidClaim(claim, "must be a list of texts");
    }

    /** RFC 8693 has one text, some issuers a list; words that are not ours are another service's. */
    private static Set<Scope> scopes(Map<String, Object> claims) {
        String claim = claims.containsKey(SCOPE) ? SCOPE : SCOPES_AS_LIST;
        List<String> words = claims.get(claim) instanceof String text
                ? Arrays.asList(text.split(" ", -1))
                : list(claims, claim, List.of());
        return words.stream().flatMap(word -> Scope.of(word).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
