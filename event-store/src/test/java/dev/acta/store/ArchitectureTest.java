package dev.acta.store;

import dev.acta.architecture.Imports;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void knowsTheLogAndNoDomain() {
        Imports.ofOursOnly("dev.acta.store..", "dev.acta.log..").check(ModuleClasses.main());
    }
}
