package dev.acta.access;

import dev.acta.architecture.Imports;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void importsNothingOfOurs() {
        Imports.ofOursOnly("dev.acta.access..").check(ModuleClasses.main());
    }
}
