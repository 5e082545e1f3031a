package dev.acta.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a module's architecture test implements, so that each habit is one of its tests, named by its sentence. */
public interface KeepsTheHabits {

    /** Applies each habit to the classes of the module whose tests are running. */
    @TestFactory
    default Stream<DynamicTest> habits() {
        return Stream.concat(
                tests(Habits.everywhere(), ModuleClasses.mainAndTests()), tests(Habits.inMain(), ModuleClasses.main()));
    }

    private static Stream<DynamicTest> tests(List<ArchRule> rules, JavaClasses classes) {
        return rules.stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
