package dev.acta.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The compiled classes of the module whose tests are running, and of no other. */
public final class ModuleClasses {

    private static final Path MAIN = Path.of("target", "classes");
    private static final Path TESTS = Path.of("target", "test-classes");

    private ModuleClasses() {}

    /** What the module ships; no classes at all while it has none. */
    public static JavaClasses main() {
        return read(MAIN);
    }

    /** What the module ships and its tests. */
    public static JavaClasses mainAndTests() {
        return read(MAIN, TESTS);
    }

    private static JavaClasses read(Path... folders) {
        return new ClassFileImporter()
                .importPaths(Stream.of(folders).filter(Files::isDirectory).toList());
    }
}
