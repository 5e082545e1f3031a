package dev.acta.query.timeline;

import dev.acta.events.Lane;
import dev.acta.events.json.Vocabulary;
import dev.acta.events.value.Basis;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Require;
import dev.acta.query.http.Answer;
import dev.acta.query.http.CursorSeal;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.http.Snapshots;
import dev.acta.query.personal.ReaderRights;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v1/timeline}. */
@RestController
final class TimelineEndpoint {

    private static final String PATH = "/v1/timeline";
    private static final String[] KNOWN = {
        "subject", "lane", "type", "basis", "jurisdiction", "from", "to", "asOf", "knownAt", "order", "limit", "cursor"
    };
    private static final Set<String> LANES =
            Arrays.stream(Lane.values()).map(Lane::slug).collect(Collectors.toCollection(LinkedHashSet::new));
    private static final Set<String> BASES =
            Arrays.stream(Basis.values()).map(Basis::name).collect(Collectors.toCollection(LinkedHashSet::new));
    private static final int LARGEST_PAGE = 1_000;
    private static final int USUAL_PAGE = 100;

    private final Snapshots snapshots;
    private final TimelineReader reader;
    private final CursorSeal cursors;

    TimelineEndpoint(Snapshots snapshots, TimelineReader reader, CursorSeal cursors) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.cursors = cursors;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> timeline(ReaderRights rights, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, KNOWN);
        String asked = "timeline?" + parameters.query("cursor", "limit");
        Optional<List<Long>> cursor = parameters.one("cursor").map(text -> cursors.open(asked, text));
        if (cursor.isPresent()) {
            List<Long> on = cursor.get();
            TimelineQuery.After after = new TimelineQuery.After(on.get(1), on.get(2));
            return snapshots.read(
                    TimelineConfiguration.NAME,
                    parameters,
                    Optional.of(on.getFirst()),
                    asOf -> answer(request, rights, parameters, asked, after, asOf));
        }
        return snapshots.read(
                TimelineConfiguration.NAME, parameters, asOf -> answer(request, rights, parameters, asked, null, asOf));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            ReaderRights rights,
            Parameters parameters,
            String asked,
            TimelineQuery.@Nullable After after,
            long asOf) {
        TimelineReader.Page page = reader.page(query(parameters, rights, asOf), after, asOf, rights);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("entries", page.entries());
        body.put("position", asOf);
        if (page.next() == null) {
            return Answer.of(body, asOf);
        }
        String next = cursors.seal(
                asked, List.of(asOf, page.next().sort(), page.next().position()));
        body.put("next", next);
        return Answer.of(body, asOf, Answer.next(PATH, request.getQueryString(), next));
    }

    private TimelineQuery query(Parameters parameters, ReaderRights rights, long asOf) {
        Optional<Instant> from = parameters.instant("from");
        Optional<Instant> to = parameters.instant("to");
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw Refusal.parameter("to", "must be later than from: it is the first moment that is too late");
        }
        return new TimelineQuery(
                parameters.refs("subject"),
                parameters.all("lane", LANES),
                parameters.all("type", Vocabulary.current().types()),
                parameters.all("basis", BASES),
                jurisdictions(parameters),
                from.map(Moments::micros).orElse(null),
                to.map(Moments::micros).orElse(null),
                parameters
                        .one("knownAt")
                        .map(text -> knownAt(parameters, rights, text, asOf))
                        .orElse(null),
                order(parameters.one("order").orElse("occurred")),
                parameters.number("limit", USUAL_PAGE, 1, LARGEST_PAGE));
    }

    private static Set<String> jurisdictions(Parameters parameters) {
        Set<String> codes = parameters.all("jurisdiction");
        try {
            Require.jurisdictions("jurisdiction", List.copyOf(codes));
        } catch (InvalidValue e) {
            throw (Refusal) Refusal.parameter("jurisdiction", String.valueOf(e.getMessage()))
                    .initCause(e);
        }
        return codes;
    }

    private TimelineQuery.KnownAt knownAt(Parameters parameters, ReaderRights rights, String text, long asOf) {
        if (Character.isDigit(text.isEmpty() ? '0' : text.charAt(0))) {
            return new TimelineQuery.KnownAt(
                    Moments.micros(parameters.instant("knownAt").orElseThrow()), null);
        }
        Ref act = Parameters.ref("knownAt", text);
        rights.requireReads(act);
        TimelineQuery.KnownAt moment = reader.momentOf(act, asOf)
                .orElseThrow(() -> Refusal.parameter("knownAt", "must name an act on record, or be an instant"));
        if (moment.moment() == Moments.ALWAYS) {
            throw Refusal.parameter("knownAt", "must name an act whose time is on record, or be an instant");
        }
        return moment;
    }

    private static TimelineQuery.Order order(String text) {
        return switch (text) {
            case "occurred" -> new TimelineQuery.Order(false, false);
            case "-occurred" -> new TimelineQuery.Order(false, true);
            case "recorded" -> new TimelineQuery.Order(true, false);
            case "-recorded" -> new TimelineQuery.Order(true, true);
            default -> throw Refusal.parameter("order", "must be one of occurred, -occurred, recorded, -recorded");
        };
    }
}
