package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.json.EventJson;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Role;
import dev.acta.query.testing.InMemoryPast;
import dev.acta.query.testing.TheCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateFoldTest {

    private final StateFold fold = new StateFold(new EventJson());
    private final InMemoryPast log = new InMemoryPast();

    @Test
    void aResponseIsSaidOfItselfAndOfWhatItIsAbout() {
        StateChange.Said said =
                (StateChange.Said) log.fold(TheCase.responded(), fold).getFirst();

        assertThat(StatementsMade.of(said.recorded()).stream()
                        .map(it -> it.thing().toString()))
                .containsExactly(TheCase.RESPONSE, TheCase.NETWORK);
    }

    @Test
    void aPartOfARosterListsAccounts() {
        assertThat(log.fold(TheCase.roster(TheCase.NETWORK, 0, Role.CORE, List.of("a")), fold))
                .singleElement()
                .isInstanceOf(StateChange.Listed.class);
    }

    @Test
    void aCorrectionClosesWhatWasSaidAndSaysItAnew() {
        log.fold(TheCase.found(), fold);

        List<StateChange> changes = log.fold(
                TheCase.corrected(
                        0,
                        CorrectionKind.SOURCE_ERROR,
                        "/institute",
                        "institute:aspi",
                        "institute:tai",
                        LocalDate.of(2020, 6, 19)),
                fold);

        assertThat(changes.getFirst()).isEqualTo(new StateChange.Superseded(0, 1));
        assertThat(StatementBody.of(((StateChange.Said) changes.get(1)).recorded()))
                .contains("\"institute\":\"institute:tai\"", "\"corrections\":[1]");
    }
}
