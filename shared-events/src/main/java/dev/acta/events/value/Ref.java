package dev.acta.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names a thing that is, or may come to be, on record: {@code network:twitter/2020-06-a}. The ids are the callers' own.
 *
 * @param owner the platform, country or recorder before the slash; null for kinds without one
 * @param id what stands after the slash or, without one, after the colon; for a policy {@code ID@VERSION}
 */
public record Ref(RefKind kind, @Nullable String owner, String id) {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";
    private static final Pattern PLAIN = Pattern.compile(ID);
    private static final Pattern VERSIONED = Pattern.compile(ID + "@" + ID);
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,15}");
    private static final int ACCOUNT_BYTES = 256;
    private static final Map<String, RefKind> KINDS =
            Arrays.stream(RefKind.values()).collect(Collectors.toUnmodifiableMap(RefKind::word, Function.identity()));

    public Ref {
        switch (kind.shape()) {
            case ID, PLATFORM_ID, RECORDER_ID -> requireId(kind, id);
            case ACCOUNT -> requireAccountId("", id);
            case POLICY -> requireMatch(VERSIONED, kind, id);
            case COUNTRY -> Jurisdictions.require("", id);
            case COUNTRY_ID -> requireId(kind, id);
            case POSITION -> requirePosition(id);
        }
        if (kind.shape().owned() != (owner != null)) {
            throw new InvalidValue("", "must have the form " + kind.form());
        }
        if (owner != null && kind.shape() == RefKind.Shape.COUNTRY_ID) {
            Jurisdictions.require("", owner);
        } else if (owner != null) {
            requireId(kind, owner);
        }
    }

    /** Reads the text form. */
    @JsonCreator
    public static Ref parse(String text) {
        int colon = text.indexOf(':');
        RefKind kind = colon < 0 ? null : KINDS.get(text.substring(0, colon));
        if (kind == null) {
            throw new InvalidValue(
                    "",
                    "must be a reference such as network:PLATFORM/ID; it may begin with "
                            + Arrays.stream(RefKind.values()).map(RefKind::word).collect(Collectors.joining(", ")));
        }
        String rest = text.substring(colon + 1);
        int slash = kind.shape().owned() ? rest.indexOf('/') : -1;
        return slash < 0
                ? new Ref(kind, null, rest)
                : new Ref(kind, rest.substring(0, slash), rest.substring(slash + 1));
    }

    public static Ref of(RefKind kind, String owner, String id) {
        return new Ref(kind, owner, id);
    }

    public static Ref of(RefKind kind, String id) {
        return new Ref(kind, null, id);
    }

    public static Ref event(long position) {
        return new Ref(RefKind.EVENT, null, Long.toString(position));
    }

    /** Whether it names, or leads to, a private person; such a Ref stands in stored bytes only as a personal item. */
    public boolean isPersonal() {
        return kind.isPersonal();
    }

    /** The position that an {@code event:} Ref names. */
    public long position() {
        if (kind != RefKind.EVENT) {
            throw new IllegalStateException("only an event has a position");
        }
        return Long.parseLong(id);
    }

    /** Who keeps what it names: the platform, country or recorder before the slash. */
    public String ownedBy() {
        if (owner == null) {
            throw new IllegalStateException(kind.form() + " has no owner");
        }
        return owner;
    }

    /** The platform that a Ref of the form {@code KIND:PLATFORM/ID} belongs to. */
    public Ref platform() {
        return switch (kind.shape()) {
            case PLATFORM_ID, ACCOUNT, POLICY -> of(RefKind.PLATFORM, ownedBy());
            case ID, RECORDER_ID, COUNTRY, COUNTRY_ID, POSITION ->
                throw new IllegalStateException(kind.form() + " belongs to no platform");
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return kind.word() + ":" + (owner == null ? "" : owner + "/") + id;
    }

    /** An account's id as its platform gives it: 1 to 256 bytes of UTF-8 without control characters. */
    static void requireAccountId(String field, String id) {
        boolean sound = !id.isEmpty()
                && Require.isUnicode(id)
                && id.getBytes(StandardCharsets.UTF_8).length <= ACCOUNT_BYTES
                && id.chars().noneMatch(Character::isISOControl);
        if (!sound) {
            throw new InvalidValue(field, "an account's id must have 1 to 256 bytes and no control characters");
        }
    }

    private static void requireId(RefKind kind, String id) {
        requireMatch(PLAIN, kind, id);
    }

    private static void requireMatch(Pattern pattern, RefKind kind, String id) {
        if (!pattern.matcher(id).matches()) {
            throw new InvalidValue(
                    "",
                    String.format(
                            Locale.ROOT,
                            "must have the form %s, each part a letter or digit and up to 127 more letters, digits or . _ : -",
                            kind.form()));
        }
    }

    private static void requirePosition(String id) {
        if (!POSITION.matcher(id).matches() || Long.parseLong(id) > Require.MAX_INTEGER) {
            throw new InvalidValue("", "must be event: and a position, a whole number from 0");
        }
    }
}
