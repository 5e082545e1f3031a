package dev.acta.events.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.ActaEvent;
import dev.acta.events.Examples;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.current();

    @Test
    void everyEventHasATypeNameAndEveryTypeNameAnEvent() {
        Set<Class<?>> registered =
                vocabulary.types().stream().map(vocabulary::eventOf).collect(Collectors.toSet());

        assertThat(registered).isEqualTo(records(ActaEvent.class).collect(Collectors.toSet()));
    }

    @Test
    void everyEventHasAnExample() {
        assertThat(Examples.all().stream().map(event -> vocabulary.typeOf(event.getClass())))
                .containsExactlyInAnyOrderElementsOf(vocabulary.types());
    }

    @Test
    void theFieldsThatCannotBeCorrectedAreFieldsOfTheEvent() {
        for (String type : vocabulary.types()) {
            assertThat(Arrays.stream(vocabulary.eventOf(type).getRecordComponents())
                            .map(component -> component.getName()))
                    .containsAll(vocabulary.fixedFields(type));
        }
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(VocabularyTest::records);
    }
}
