package dev.acta.query.state;

import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.query.http.Answer;
import dev.acta.query.http.CursorSeal;
import dev.acta.query.http.Parameters;
import dev.acta.query.http.Refusal;
import dev.acta.query.http.Snapshots;
import dev.acta.query.http.Texts;
import dev.acta.query.personal.ReaderRights;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The state of networks, accounts, posts, responses, findings and what stands beside them. */
@RestController
final class StateEndpoint {

    private static final Map<String, RefKind> KINDS = Map.ofEntries(
            Map.entry("networks", RefKind.NETWORK),
            Map.entry("posts", RefKind.POST),
            Map.entry("labels", RefKind.LABEL),
            Map.entry("restrictions", RefKind.RESTRICTION),
            Map.entry("decisions", RefKind.DECISION),
            Map.entry("notices", RefKind.NOTICE),
            Map.entry("policies", RefKind.POLICY),
            Map.entry("attributions", RefKind.ATTRIBUTION),
            Map.entry("disclosures", RefKind.DISCLOSURE),
            Map.entry("datasets", RefKind.DATASET),
            Map.entry("responses", RefKind.RESPONSE),
            Map.entry("demands", RefKind.DEMAND),
            Map.entry("orders", RefKind.ORDER),
            Map.entry("proceedings", RefKind.PROCEEDING),
            Map.entry("authorities", RefKind.AUTHORITY),
            Map.entry("findings", RefKind.FINDING),
            Map.entry("complaints", RefKind.COMPLAINT),
            Map.entry("disputes", RefKind.DISPUTE),
            Map.entry("documents", RefKind.DOCUMENT),
            Map.entry("evidence", RefKind.EVIDENCE),
            Map.entry("coverage", RefKind.COVERAGE),
            Map.entry("requests", RefKind.REQUEST),
            Map.entry("investigations", RefKind.INVESTIGATION),
            Map.entry("erasures", RefKind.ERASURE),
            Map.entry("holds", RefKind.HOLD));
    private static final String THINGS = "{things:networks|posts|labels|restrictions|decisions|notices|policies"
            + "|attributions|disclosures|datasets|responses|demands|orders|proceedings|authorities|findings"
            + "|complaints|disputes|documents|evidence|coverage|requests|investigations|erasures|holds}";

    /** Of these it is said how they stand at a moment. */
    private static final Set<RefKind> MEASURED =
            EnumSet.of(RefKind.POST, RefKind.ACCOUNT, RefKind.LABEL, RefKind.RESTRICTION);

    private static final int LARGEST_PAGE = 1_000;
    private static final int USUAL_PAGE = 100;

    private final Snapshots snapshots;
    private final StateReader reader;
    private final CursorSeal cursors;

    StateEndpoint(Snapshots snapshots, StateReader reader, CursorSeal cursors) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.cursors = cursors;
    }

    @GetMapping("/v1/" + THINGS + "/{owner}/{id}")
    ResponseEntity<byte[]> thing(
            @PathVariable String things,
            @PathVariable String owner,
            @PathVariable String id,
            ReaderRights rights,
            HttpServletRequest request) {
        RefKind kind = KINDS.getOrDefault(things, RefKind.NETWORK);
        return state(Parameters.ref("path", kind.word() + ":" + owner + "/" + id), rights, request);
    }

    /** The rest of the path is the account's id: ids may hold slashes, as such or encoded. */
    @GetMapping("/v1/accounts/{platform}/{*rest}")
    ResponseEntity<byte[]> account(@PathVariable String platform, ReaderRights rights, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String rest = path.substring(path.indexOf('/', "/v1/accounts/".length()) + 1);
        String id = UriUtils.decode(rest, StandardCharsets.UTF_8);
        return state(Parameters.ref("path", "account:" + platform + "/" + id), rights, request);
    }

    private ResponseEntity<byte[]> state(Ref thing, ReaderRights rights, HttpServletRequest request) {
        boolean measured = MEASURED.contains(thing.kind());
        Parameters parameters = measured ? Parameters.of(request, "asOf", "validAt") : Parameters.of(request, "asOf");
        Instant validAt = measured ? parameters.instant("validAt").orElse(null) : null;
        rights.requireReads(thing);
        return snapshots.read(
                StateConfiguration.NAME, parameters, asOf -> Answer.of(state(thing, rights, asOf, validAt), asOf));
    }

    private ObjectNode state(Ref thing, ReaderRights rights, long asOf, @Nullable Instant validAt) {
        ObjectNode statements = reader.statements(thing, asOf, rights);
        Measures.addSequels(statements, reader, asOf, rights);
        if (validAt != null) {
            Measures.tellStanding(statements, validAt);
        }
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put(thing.kind().word(), thing.toString());
        state.put("position", asOf);
        if (validAt != null) {
            state.put("validAt", Texts.of(validAt));
        }
        boolean listed = thing.kind() == RefKind.NETWORK
                ? accountCounts(state, thing, asOf)
                : thing.kind() == RefKind.ACCOUNT && rights.personal() && memberships(state, thing, rights, asOf);
        if (statements.isEmpty() && !listed) {
            throw thing.isPersonal() && !rights.personal()
                    ? Refusal.notAuthorised("What names private persons takes the scope personal")
                    : Refusal.notFound("Nothing is on record of %s as of position %d".formatted(thing, asOf));
        }
        Conflicts.mark(statements);
        AttributionStanding.mark(statements, attribution -> reader.aspects(attribution, asOf, rights));
        LegalStanding.mark(thing, statements);
        state.setAll(statements);
        return state;
    }

    private boolean accountCounts(ObjectNode state, Ref network, long asOf) {
        AccountCounts counts =
                new AccountCounts(reader.accountsByRole(network, asOf), reader.reinstatedByRole(network, asOf));
        state.set("accounts", counts.json());
        return counts.any();
    }

    private boolean memberships(ObjectNode state, Ref account, ReaderRights rights, long asOf) {
        List<JsonNode> networks = reader.memberships(account, asOf, rights);
        state.putArray("networks").addAll(networks);
        return !networks.isEmpty();
    }

    /** All of it by the record: what was asked for and what was done, what was placed and what was released. */
    @GetMapping("/v1/{list:erasures|holds}")
    ResponseEntity<byte[]> list(@PathVariable String list, ReaderRights rights, HttpServletRequest request) {
        Aspect aspect = list.equals("holds") ? Aspect.HOLD : Aspect.ERASURE;
        Parameters parameters = Parameters.of(request, "asOf", "limit", "cursor");
        String asked = list + "?" + parameters.query("cursor", "limit");
        Optional<List<Long>> cursor = parameters.one("cursor").map(text -> cursors.open(asked, text));
        return cursor.isEmpty()
                ? snapshots.read(
                        StateConfiguration.NAME,
                        parameters,
                        asOf -> list(aspect, asked, rights, request, parameters, List.of(asOf, -1L)))
                : snapshots.read(
                        StateConfiguration.NAME,
                        parameters,
                        Optional.of(cursor.get().getFirst()),
                        asOf -> list(aspect, asked, rights, request, parameters, cursor.get()));
    }

    private ResponseEntity<byte[]> list(
            Aspect aspect,
            String asked,
            ReaderRights rights,
            HttpServletRequest request,
            Parameters parameters,
            List<Long> on) {
        int limit = parameters.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        long asOf = on.getFirst();
        List<JsonNode> found = reader.ofAspect(aspect, asOf, on.get(1), limit + 1, rights);
        List<JsonNode> page = found.subList(0, Math.min(limit, found.size()));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray(aspect.plural()).addAll(page);
        body.put("position", asOf);
        if (found.size() <= limit) {
            return Answer.of(body, asOf);
        }
        String next = cursors.seal(
                asked, List.of(asOf, page.getLast().path("position").longValue()));
        body.put("next", next);
        return Answer.of(body, asOf, Answer.next(request.getRequestURI(), request.getQueryString(), next));
    }

    @GetMapping("/v1/networks/{platform}/{id}/accounts")
    ResponseEntity<byte[]> accounts(
            @PathVariable String platform, @PathVariable String id, ReaderRights rights, HttpServletRequest request) {
        Ref network = Parameters.ref("path", "network:" + platform + "/" + id);
        Parameters parameters = Parameters.of(request, "asOf", "limit", "cursor");
        rights.requireReads(network);
        String asked = "accounts?" + network + "?" + parameters.query("cursor", "limit");
        Optional<List<Long>> cursor = parameters.one("cursor").map(text -> cursors.open(asked, text));
        if (cursor.isEmpty()) {
            return snapshots.read(
                    StateConfiguration.NAME,
                    parameters,
                    asOf -> page(network, asked, rights, request, parameters, List.of(asOf, -1L, -1L)));
        }
        return snapshots.read(
                StateConfiguration.NAME,
                parameters,
                Optional.of(cursor.get().getFirst()),
                asOf -> page(network, asked, rights, request, parameters, cursor.get()));
    }

    private ResponseEntity<byte[]> page(
            Ref network,
            String asked,
            ReaderRights rights,
            HttpServletRequest request,
            Parameters parameters,
            List<Long> on) {
        int limit = parameters.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        long asOf = on.getFirst();
        if (reader.accountsByRole(network, asOf).isEmpty()
                && reader.statements(network, asOf, rights).isEmpty()) {
            throw Refusal.notFound("Nothing is on record of %s as of position %d".formatted(network, asOf));
        }
        List<StateReader.Listed> found =
                reader.accounts(network, asOf, on.get(1), on.get(2).intValue(), limit + 1, rights);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode accounts = body.putArray("accounts");
        found.stream().limit(limit).forEach(listed -> accounts.add(listed.account()));
        body.put("position", asOf);
        if (found.size() <= limit) {
            return Answer.of(body, asOf);
        }
        StateReader.Listed last = found.get(limit - 1);
        String next = cursors.seal(asked, List.of(asOf, last.position(), (long) last.item()));
        body.put("next", next);
        return Answer.of(body, asOf, Answer.next(request.getRequestURI(), request.getQueryString(), next));
    }
}
