package dev.acta.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchCondition;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import dev.acta.architecture.Purity;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void holdsNoRulesOfItsOwn() {
        noClasses()
                .should(ArchCondition.from(Purity.decideOrFold()))
                .because("rules and folds live in the sides")
                .allowEmptyShould(true)
                .check(ModuleClasses.main());
    }
}
