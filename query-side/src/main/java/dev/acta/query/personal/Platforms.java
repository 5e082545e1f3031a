package dev.acta.query.personal;

import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The platforms that something concerns: readers who may read of some only see it if they may read of all of these. In
 * tables they stand in one text, with spaces between.
 */
public final class Platforms {

    /** The condition on a column, for readers who may read of the {@code :reads} only. */
    private static final String READ = "string_to_array({column}, ' ') <@ (:reads)::text[]";

    /** An event may concern any platform: what is about events is for readers of all. */
    private static final Set<String> UNKNOWN = Set.of("?");

    private static final Set<RefKind> OWNED = EnumSet.copyOf(Arrays.stream(RefKind.values())
            .filter(kind -> kind.form().contains("PLATFORM/"))
            .toList());

    private Platforms() {}

    /**
     * The platform of a thing, as {@code platform:X}; none where it is none's, one that nobody may read where it is
     * open.
     */
    public static Set<String> of(Ref thing) {
        if (thing.kind() == RefKind.PLATFORM) {
            return Set.of(thing.toString());
        }
        if (thing.kind() == RefKind.EVENT) {
            return UNKNOWN;
        }
        return OWNED.contains(thing.kind()) ? Set.of(thing.platform().toString()) : Set.of();
    }

    /** Those of many, as they stand in tables. */
    public static String text(Collection<Ref> things) {
        return things.stream()
                .flatMap(thing -> of(thing).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The condition that a reader may read of all platforms in a column; its parameter is {@code :reads}. */
    public static String readable(String column) {
        return READ.replace("{column}", column);
    }
}
