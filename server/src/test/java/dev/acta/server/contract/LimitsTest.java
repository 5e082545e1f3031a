package dev.acta.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.stream.Request;
import dev.acta.events.json.EventJson;
import dev.acta.events.json.JsonProblems;
import dev.acta.events.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every limit of every place of every command: what lies just within is read, what lies just beyond is refused there.
 */
class LimitsTest {
    private static final SortedMap<String, Class<? extends Request>> COMMANDS =
            CommandTypes.in(ContractFiles.classes("dev.acta.command"));

    /** Whoever reads the list looks at its ids, however it was sent: a fault there is a fault of the list. */
    private static final String LISTED = "/accounts/0/id";

    @TestFactory
    Stream<DynamicTest> limitsAreThoseOfTheReader() {
        Probes probes = new Probes(OpenApi.committed());
        return COMMANDS.entrySet().stream()
                .map(command -> DynamicTest.dynamicTest(command.getKey(), () -> {
                    List<String> differences = new ArrayList<>();
                    CommandTypes.examples(command.getKey())
                            .values()
                            .forEach(example -> probes.of(
                                    Schemas.name(command.getValue()),
                                    example,
                                    probe -> check(probe, command.getValue()).ifPresent(differences::add)));
                    assertThat(differences).isEmpty();
                }));
    }

    private static Optional<String> check(Probe probe, Class<? extends Request> body) {
        Optional<String> refusal = refusal(probe.body(), body);
        if (probe.pointer().equals(LISTED)) {
            return Optional.empty();
        }
        boolean refusedThere = refusal.filter(
                        it -> it.startsWith(probe.refusedAt() + " ") || it.startsWith(probe.pointer() + " "))
                .isPresent();
        boolean asSaid = probe.within()
                ? refusal.filter(
                                it -> it.startsWith(probe.pointer() + " ") && it.matches(".*must have at most \\d+ .*"))
                        .isEmpty()
                : refusedThere;
        return asSaid
                ? Optional.empty()
                : Optional.of(probe.what() + " at " + probe.pointer() + ": " + refusal.orElse("accepted"));
    }

    /** Where the reader refuses a body, and why. */
    private static Optional<String> refusal(ObjectNode value, Class<? extends Request> body) {
        try {
            EventJson.strictMapper()
                    .readValue(EventJson.strictMapper().writeValueAsBytes(value), body)
                    .requireValid();
            return Optional.empty();
        } catch (JacksonException e) {
            var problem = JsonProblems.of(e).getFirst();
            return Optional.of(problem.pointer() + " " + problem.message());
        } catch (InvalidValue e) {
            return Optional.of((e.field().isEmpty() ? "" : "/" + e.field()) + " " + e.getMessage());
        }
    }
}
