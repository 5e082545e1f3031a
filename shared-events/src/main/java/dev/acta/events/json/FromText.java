package dev.acta.events.json;

import dev.acta.events.value.InvalidValue;
import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value that is one text, and says in one sentence what text would do. */
final class FromText<T> extends StdDeserializer<T> {
    private final String expected;
    private final transient Function<String, T> parse;

    FromText(Class<T> type, String expected, Function<String, T> parse) {
        super(type);
        this.expected = expected;
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("UnusedException") // what is expected says more than what the parser of the text says
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new InvalidValue("", expected);
        }
        try {
            return parse.apply(parser.getString());
        } catch (DateTimeException e) {
            throw new InvalidValue("", expected);
        }
    }
}
