package dev.acta.query.http;

import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Ref;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;

/** The query parameters of a request: only known ones, each value checked, and what is wrong named. */
public final class Parameters {

    /** The header that asks for an answer that knows of a position. */
    public static final String MIN_POSITION = "Acta-Min-Position";

    private static final String INSTANT = "must be an instant with its offset, such as 2020-06-12T07:00:00Z";

    private final Map<String, String[]> values;
    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
        this.values = decoded(request);
    }

    private static Map<String, String[]> decoded(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException | RequestRejectedException e) {
            throw (Refusal) Refusal.parameter("query", "must be percent-encoded UTF-8, of names with values")
                    .initCause(e);
        }
    }

    /**
     * The parameters of a request.
     *
     * @throws Refusal if there are others than the known ones, or the answer is wanted in another form than JSON
     */
    public static Parameters of(HttpServletRequest request, String... known) {
        Parameters parameters = named(request, known);
        requireJson(request.getHeader(HttpHeaders.ACCEPT));
        return parameters;
    }

    /**
     * The parameters of a request for something else than JSON.
     *
     * @throws Refusal if there are others than the known ones
     */
    public static Parameters named(HttpServletRequest request, String... known) {
        Parameters parameters = new Parameters(request);
        Set<String> names = new LinkedHashSet<>(Arrays.asList(known));
        for (String name : parameters.values.keySet()) {
            if (!names.contains(name)) {
                throw Refusal.parameter(
                        name,
                        names.isEmpty()
                                ? "is not known here; there are no parameters"
                                : "is not known here; known are " + String.join(", ", names));
            }
        }
        return parameters;
    }

    private static void requireJson(@Nullable String accept) {
        if (accept == null) {
            return;
        }
        try {
            if (MediaType.parseMediaTypes(accept).stream().noneMatch(it -> it.includes(MediaType.APPLICATION_JSON))) {
                throw Refusal.notAcceptable(accept);
            }
        } catch (InvalidMediaTypeException e) {
            throw (Refusal) Refusal.notAcceptable(accept).initCause(e);
        }
    }

    /** The one value of a parameter. */
    public Optional<String> one(String name) {
        String[] given = values.get(name);
        if (given == null) {
            return Optional.empty();
        }
        if (given.length > 1) {
            throw Refusal.parameter(name, "must be given once");
        }
        return Optional.of(given[0]);
    }

    /** All values of a parameter, each once. */
    public Set<String> all(String name) {
        return new LinkedHashSet<>(Arrays.asList(values.getOrDefault(name, new String[0])));
    }

    /** All values of a parameter, each one of those allowed. */
    public Set<String> all(String name, Set<String> allowed) {
        Set<String> given = all(name);
        for (String value : given) {
            if (!allowed.contains(value)) {
                throw Refusal.parameter(name, "must be one of " + String.join(", ", allowed));
            }
        }
        return given;
    }

    /** All values of a parameter, as Refs. */
    public List<Ref> refs(String name) {
        return all(name).stream().map(text -> ref(name, text)).toList();
    }

    /** A Ref. */
    public static Ref ref(String name, String text) {
        try {
            return Ref.parse(text);
        } catch (InvalidValue e) {
            throw (Refusal)
                    Refusal.parameter(name, String.valueOf(e.getMessage())).initCause(e);
        }
    }

    /** An instant with its offset. */
    public Optional<Instant> instant(String name) {
        return one(name).map(text -> instant(name, text));
    }

    static Instant instant(String name, String text) {
        return instant(name, text, "");
    }

    /** An instant, where something else would do as well. */
    static Instant instant(String name, String text, String otherForm) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw (Refusal) Refusal.parameter(name, INSTANT + otherForm).initCause(e);
        }
    }

    /** A whole number within bounds. */
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> text = one(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("[0-9]{1,9}")
                || Integer.parseInt(text.get()) < least
                || Integer.parseInt(text.get()) > most) {
            throw Refusal.parameter(name, "must be a whole number from %d to %d".formatted(least, most));
        }
        return Integer.parseInt(text.get());
    }

    /** Whether something is wanted: true or false, the latter if it is not said. */
    public boolean flag(String name) {
        String text = one(name).orElse("false");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.parameter(name, "must be true or false");
        };
    }

    /** The position that the answer must know of. */
    public Optional<Long> minPosition() {
        return Optional.ofNullable(request.getHeader(MIN_POSITION)).map(text -> position(MIN_POSITION, text));
    }

    /** A position. */
    public static long position(String name, String text) {
        if (!text.matches("0|[1-9][0-9]{0,14}")) {
            throw Refusal.parameter(name, "must be a position, a whole number from 0");
        }
        return Long.parseLong(text);
    }

    /** The parameters in the order of their names, but for those left out: which query this is. */
    public String query(String... leftOut) {
        Map<String, String[]> sorted = new TreeMap<>(values);
        Arrays.asList(leftOut).forEach(sorted::remove);
        return sorted.entrySet().stream()
                .map(it -> it.getKey() + "=" + String.join("\u0000", it.getValue()))
                .collect(Collectors.joining("\u0001"));
    }
}
