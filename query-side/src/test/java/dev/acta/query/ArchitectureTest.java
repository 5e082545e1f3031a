package dev.acta.query;

import dev.acta.architecture.Imports;
import dev.acta.architecture.KeepsTheHabits;
import dev.acta.architecture.ModuleClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest implements KeepsTheHabits {

    @Test
    void importsTheVocabularyAndTheStoreAndNeverTheCommandSide() {
        // The log's public format too: this side serves it. See docs/decisions/0008.
        Imports.ofOursOnly("dev.acta.access..", "dev.acta.query..", "dev.acta.events..", "dev.acta.store..", "dev.acta.log..")
                .check(ModuleClasses.main());
    }
}
