package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * A number and how it is meant: 23,750 is exact, about 150,000 is not.
 *
 * @param value from 0 to 2^53 - 1; of a RANGE the lower end
 * @param upTo the upper end of a RANGE, included, above {@code value}; absent otherwise
 * @param asStated the source's own words
 */
public record Count(
        long value,
        CountQualifier qualifier,
        @Nullable Long upTo,
        @Nullable String asStated) {
    public Count {
        Require.natural("value", value);
        Require.text("asStated", asStated, Require.QUOTATION);
        if ((qualifier == CountQualifier.RANGE) != (upTo != null)) {
            throw new InvalidValue("upTo", "must be given with qualifier RANGE, and only then");
        }
        if (upTo != null) {
            Require.natural("upTo", upTo);
            if (upTo <= value) {
                throw new InvalidValue("upTo", "must be greater than value");
            }
        }
    }

    public static Count exact(long value) {
        return new Count(value, CountQualifier.EXACT, null, null);
    }

    public static Count approximate(long value) {
        return new Count(value, CountQualifier.APPROXIMATE, null, null);
    }

    public static Count atLeast(long value) {
        return new Count(value, CountQualifier.AT_LEAST, null, null);
    }

    public static Count atMost(long value) {
        return new Count(value, CountQualifier.AT_MOST, null, null);
    }

    public static Count range(long value, long upTo) {
        return new Count(value, CountQualifier.RANGE, upTo, null);
    }

    public Count withAsStated(String words) {
        return new Count(value, qualifier, upTo, words);
    }

    public boolean isExact() {
        return qualifier == CountQualifier.EXACT;
    }
}
