package dev.acta.events.json;

import dev.acta.events.value.Ref;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Times, dates, zones and Refs: one text form each, the same in events and in commands. */
final class PlainValues {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private PlainValues() {}

    static SimpleModule module() {
        return new SimpleModule("plain values")
                .addDeserializer(
                        Instant.class,
                        new FromText<>(
                                Instant.class,
                                "must be a time as in RFC 3339, such as 2020-06-11T15:04:05Z",
                                text -> OffsetDateTime.parse(matching(RFC_3339, text))
                                        .toInstant()))
                .addDeserializer(
                        LocalDate.class,
                        new FromText<>(
                                LocalDate.class,
                                "must be a date such as 2020-06-11",
                                text -> LocalDate.parse(matching(ISO_DAY, text))))
                .addDeserializer(
                        ZoneId.class,
                        new FromText<>(
                                ZoneId.class, "must be a time zone such as Asia/Shanghai, +08:00 or Z", ZoneId::of))
                .addDeserializer(
                        Ref.class,
                        new FromText<>(Ref.class, "must be a reference such as network:PLATFORM/ID", Ref::parse))
                .addSerializer(new AsText<>(Instant.class, MICROSECONDS::format))
                .addSerializer(new AsText<>(LocalDate.class, LocalDate::toString))
                .addSerializer(new AsText<>(ZoneId.class, ZoneId::getId))
                .addSerializer(new AsText<>(Ref.class, Ref::toString));
    }

    /** For payloads, which are kept for ever: a Ref that names a person must not get into one by mistake. */
    static SimpleModule impersonalRefs() {
        return new SimpleModule("impersonal refs").addSerializer(new AsText<>(Ref.class, ref -> {
            if (ref.isPersonal()) {
                throw new IllegalStateException("an account, post or complaint must not stand in a payload");
            }
            return ref.toString();
        }));
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DateTimeException("not of the form");
        }
        return text;
    }

    static final class AsText<T> extends StdSerializer<T> {
        private final transient Function<T, String> text;

        AsText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }
}
