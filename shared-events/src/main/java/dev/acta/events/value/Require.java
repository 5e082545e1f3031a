package dev.acta.events.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every value and event asks of its parts; each throws {@link InvalidValue}. */
public final class Require {
    /** The largest integer that every JSON reader keeps exactly: 2^53 - 1. */
    public static final long MAX_INTEGER = 9_007_199_254_740_991L;

    public static final int NAME = 200;
    public static final int TITLE = 500;
    public static final int QUOTATION = 1_000;
    public static final int PASSAGE = 10_000;
    public static final int STATEMENT = 100_000;
    public static final int MEMBERS = 1_000;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern COMMITMENT = Pattern.compile("sha256:[0-9a-f]{64}");

    private Require() {}

    /** Text of 1 to {@code max} characters that is not blank and holds no control characters but tab and line ends. */
    public static void text(String field, @Nullable String text, int max) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            throw new InvalidValue(field, "must not be blank; leave it out where there is nothing to say");
        }
        if (text.length() > max) {
            throw new InvalidValue(field, "must have at most %d characters, has %d".formatted(max, text.length()));
        }
        if (!isUnicode(text)) {
            throw new InvalidValue(field, "must be well-formed Unicode: half of a surrogate pair stands alone");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new InvalidValue(field, "must not hold control characters");
            }
        }
    }

    public static void texts(String field, List<String> texts, int max) {
        for (int i = 0; i < texts.size(); i++) {
            text(field + "/" + i, texts.get(i), max);
        }
    }

    /** A letter or digit and up to 127 more letters, digits or {@code . _ : -}: no room for a name or an address. */
    public static void id(String field, String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidValue(field, "must be a letter or digit and up to 127 more letters, digits or . _ : -");
        }
    }

    /** Not the same one. */
    public static void another(String field, Ref ref, Ref than) {
        if (ref.equals(than)) {
            throw new InvalidValue(field, "must be another than " + than);
        }
    }

    /** A Ref of one of these kinds. */
    public static void kind(String field, @Nullable Ref ref, RefKind... kinds) {
        if (ref != null && !Arrays.asList(kinds).contains(ref.kind())) {
            throw new InvalidValue(
                    field,
                    "must be " + Arrays.stream(kinds).map(RefKind::form).collect(Collectors.joining(" or ")) + ", is "
                            + ref.kind().form());
        }
    }

    public static void kinds(String field, List<Ref> refs, RefKind... kinds) {
        for (int i = 0; i < refs.size(); i++) {
            kind(field + "/" + i, refs.get(i), kinds);
        }
    }

    /** A Ref that names no private person, and so may stand in bytes that are kept for ever. */
    public static void impersonal(String field, @Nullable Ref ref) {
        if (ref != null && ref.isPersonal()) {
            throw new InvalidValue(field, "must not name an account, a post, a complaint or a dispute");
        }
    }

    public static void impersonal(String field, List<Ref> refs) {
        for (int i = 0; i < refs.size(); i++) {
            impersonal(field + "/" + i, refs.get(i));
        }
    }

    /** Codes of ISO 3166-1, EU or UN, each once; gives a copy. */
    public static List<String> jurisdictions(String field, List<String> codes) {
        List<String> copy = list(field, codes);
        distinct(field, copy, Function.identity());
        for (int i = 0; i < copy.size(); i++) {
            Jurisdictions.require(field + "/" + i, copy.get(i));
        }
        return copy;
    }

    /** Both kept by the same platform or recorder. */
    public static void sameOwner(String field, @Nullable Ref ref, Ref as) {
        if (ref != null && !as.ownedBy().equals(ref.ownedBy())) {
            throw new InvalidValue(
                    field,
                    "must be of %s, as %s is".formatted(as.ownedBy(), as.kind().word()));
        }
    }

    /** A copy of the list, of at most {@link #MEMBERS} members. */
    public static <T> List<T> list(String field, List<T> list) {
        if (list.size() > MEMBERS) {
            throw new InvalidValue(field, "must have at most %d members, has %d".formatted(MEMBERS, list.size()));
        }
        return List.copyOf(list);
    }

    public static <T> List<T> filled(String field, List<T> list) {
        if (list.isEmpty()) {
            throw new InvalidValue(field, "must have at least one member");
        }
        return list(field, list);
    }

    /** No two members with the same key. */
    public static <T> void distinct(String field, List<T> list, Function<? super T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(key.apply(list.get(i)))) {
                throw new InvalidValue(field + "/" + i, "stands here a second time");
            }
        }
    }

    /** A whole number from 0 to {@link #MAX_INTEGER}. */
    public static void natural(String field, long number) {
        if (number < 0 || number > MAX_INTEGER) {
            throw new InvalidValue(field, "must be a whole number from 0 to " + MAX_INTEGER);
        }
    }

    /** An absolute http or https address without user name or password. */
    public static void url(String field, @Nullable String url) {
        if (url == null) {
            return;
        }
        text(field, url, 4_000);
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            throw new InvalidValue(field, "must be an absolute http or https address: " + e.getReason());
        }
        throw new InvalidValue(field, "must be an absolute http or https address without a user name");
    }

    /** A language tag as in BCP 47, such as {@code en} or {@code zh-Hans}. */
    public static void language(String field, @Nullable String tag) {
        if (tag != null && !LANGUAGE.matcher(tag).matches()) {
            throw new InvalidValue(field, "must be a language tag as in BCP 47, such as en or zh-Hans");
        }
    }

    /** {@code sha256:} and 64 lower-case hexadecimal digits. */
    public static void commitment(String field, String commitment) {
        if (!COMMITMENT.matcher(commitment).matches()) {
            throw new InvalidValue(field, "must be sha256: and 64 lower-case hexadecimal digits");
        }
    }

    /** An instant of the years 1 to 9999, to the microsecond. */
    public static void instant(String field, @Nullable Instant instant) {
        if (instant == null) {
            return;
        }
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MICROS))) {
            throw new InvalidValue(field, "must have at most six digits of a second");
        }
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new InvalidValue(field, "must lie in the years 1 to 9999");
        }
    }

    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
