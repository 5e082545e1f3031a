package dev.acta.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.acta.architecture.offences.Offences;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCanFailTest {

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(Habits.packagesSayWhatTheyAreFor(), Offences.class),
                arguments(Habits.namesAreTheFieldsWords(), Offences.StreamManager.class),
                arguments(Habits.namesAreTheFieldsWords(), Offences.SuspendNetworkCommand.class),
                arguments(Habits.namesAreTheFieldsWords(), Offences.SomethingHappenedEvent.class),
                arguments(Habits.nothingSleeps(), Offences.Sleeps.class),
                arguments(Habits.nothingSleeps(), Offences.SleepsByUnit.class),
                arguments(Habits.onlyTheCommandLinePrints(), Offences.Prints.class),
                arguments(Habits.oneWayToLog(), Offences.LogsItsOwnWay.class),
                arguments(Purity.noClock(), Offences.ReadsInstant.class),
                arguments(Purity.noClock(), Offences.ReadsInstantByReference.class),
                arguments(Purity.noClock(), Offences.ReadsStopwatch.class),
                arguments(Purity.noClock(), Offences.AsksClock.class),
                arguments(Purity.noRandom(), Offences.DrawsUuid.class),
                arguments(Purity.noRandom(), Offences.DrawsNumber.class),
                arguments(Purity.decisionsAndFolds(), Offences.CountRules.class),
                arguments(Purity.decisionsAndFolds(), Offences.ClockDecision.Inner.class),
                arguments(Purity.decisionsAndFolds(), Offences.Timeline.class),
                arguments(Imports.only("dev.acta.."), Offences.class),
                arguments(Imports.ofOursOnly("dev.acta.log.."), RulesCanFailTest.class));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void findsTheOffence(ArchRule rule, Class<?> offence) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offence)).hasViolation())
                .isTrue();
    }

    @Test
    void letsTheRootsOfTheVocabularyBe() {
        record LogEvent(long position) {}

        Habits.namesAreTheFieldsWords().check(new ClassFileImporter().importClasses(LogEvent.class));
    }
}
