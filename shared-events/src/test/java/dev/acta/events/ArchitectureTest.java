package dev.acta.events;

import dev.acta.architecture.Imports;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import dev.acta.architecture.Purity;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void importsOnlyTheJdkJspecifyAndJackson() {
        Imports.only(
                        "dev.acta.events..",
                        "java..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..")
                .check(ModuleClasses.main());
    }

    @Test
    void readsNoClock() {
        Purity.noClock().check(ModuleClasses.main());
    }

    @Test
    void drawsNoRandomNumber() {
        Purity.noRandom().check(ModuleClasses.main());
    }
}
