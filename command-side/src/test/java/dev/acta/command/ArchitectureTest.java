package dev.acta.command;

import dev.acta.architecture.Imports;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void importsTheVocabularyAndTheStoreAndNeverTheQuerySide() {
        Imports.ofOursOnly("dev.acta.access..", "dev.acta.command..", "dev.acta.events..", "dev.acta.store..")
                .check(ModuleClasses.main());
    }
}
