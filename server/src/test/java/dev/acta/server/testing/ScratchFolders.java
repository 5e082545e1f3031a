package dev.acta.server.testing;

import dev.acta.store.testing.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Where the temporary folders of all tests are made: most get a PostgreSQL of their own. */
public final class ScratchFolders implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return Scratch.folder("acta-test");
    }
}
