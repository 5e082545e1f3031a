package dev.acta.events.json;

import dev.acta.events.json.JsonProblem.Kind;
import dev.acta.events.value.InvalidValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what {@link EventJson#strictMapper()} found wrong, in words a caller can act on. */
public final class JsonProblems {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*?)\".*", Pattern.DOTALL);
    private static final Pattern MISSING =
            Pattern.compile("Missing required creator property '(.*?)' .*", Pattern.DOTALL);

    private JsonProblems() {}

    /** What was wrong; at present the first problem met, as the only member. */
    public static List<JsonProblem> of(JacksonException failure) {
        return List.of(problem(failure));
    }

    private static JsonProblem problem(JacksonException failure) {
        String pointer = pointer(failure);
        Optional<InvalidValue> invalid = cause(failure);
        if (invalid.isPresent()) {
            InvalidValue value = invalid.get();
            String below = value.field().isEmpty() ? "" : "/" + value.field();
            return new JsonProblem(Kind.INVALID_VALUE, pointer + below, said(value));
        }
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new JsonProblem(Kind.UNKNOWN_FIELD, pointer, "is not known here; known are " + known(unknown));
            case InvalidTypeIdException kind -> kind(kind, pointer);
            case InvalidNullException _ ->
                new JsonProblem(Kind.MISSING_FIELD, pointer, "must be given and must not be null");
            case MismatchedInputException mismatch -> mismatch(mismatch, pointer);
            case InputCoercionException _ ->
                new JsonProblem(Kind.INVALID_VALUE, pointer, "must be a whole number that is not so large");
            case StreamConstraintsException _ ->
                malformed(
                        failure,
                        "goes beyond what is read: %d levels deep, %d characters of text, %d digits"
                                .formatted(StrictJson.DEEPEST, StrictJson.LONGEST_TEXT, StrictJson.LONGEST_NUMBER));
            case StreamReadException _ -> malformed(failure, syntax(failure));
            default -> malformed(failure, "cannot be read as JSON");
        };
    }

    private static JsonProblem mismatch(MismatchedInputException mismatch, String pointer) {
        String message = mismatch.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return malformed(mismatch, "has something after the end of the JSON value");
        }
        if (message.startsWith("No content to map")) {
            return malformed(mismatch, "is empty");
        }
        Matcher missing = MISSING.matcher(message);
        if (missing.matches()) {
            String end = "/" + escaped(missing.group(1));
            return new JsonProblem(
                    Kind.MISSING_FIELD, pointer.endsWith(end) ? pointer : pointer + end, "must be given");
        }
        return new JsonProblem(Kind.INVALID_VALUE, pointer, expected(mismatch.getTargetType()));
    }

    private static JsonProblem kind(InvalidTypeIdException failure, String pointer) {
        String end = "/kind";
        String at = pointer.endsWith(end) ? pointer : pointer + end;
        String allowed =
                "must be one of " + Discriminated.names(failure.getBaseType().getRawClass());
        return new JsonProblem(failure.getTypeId() == null ? Kind.MISSING_FIELD : Kind.INVALID_VALUE, at, allowed);
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "has another type than it must have";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "must be text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a whole number";
        }
        if (type == Instant.class || type == LocalDate.class) {
            return "must be a time";
        }
        return Collection.class.isAssignableFrom(type) ? "must be an array" : "must be an object";
    }

    private static String syntax(JacksonException failure) {
        Matcher duplicate = DUPLICATE.matcher(failure.getOriginalMessage());
        return duplicate.matches()
                ? "has the field \"%s\" twice in one object".formatted(duplicate.group(1))
                : "is not JSON";
    }

    private static JsonProblem malformed(JacksonException failure, String message) {
        TokenStreamLocation where = failure.getLocation();
        String at = where == null || where.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(where.getLineNr(), where.getColumnNr());
        return new JsonProblem(Kind.MALFORMED_JSON, "", message + at);
    }

    private static String known(UnrecognizedPropertyException failure) {
        return failure.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "/" + step.getIndex() : "/" + escaped(step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String said(InvalidValue value) {
        String message = value.getMessage();
        return message == null ? "is not valid" : message;
    }

    private static Optional<InvalidValue> cause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof InvalidValue invalid) {
                return Optional.of(invalid);
            }
        }
        return Optional.empty();
    }
}
