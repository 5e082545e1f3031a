package dev.acta.log;

import dev.acta.architecture.Imports;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void importsOnlyTheJdkAndJspecify() {
        Imports.only("dev.acta.log..", "java..", "org.jspecify..").check(ModuleClasses.main());
    }
}
