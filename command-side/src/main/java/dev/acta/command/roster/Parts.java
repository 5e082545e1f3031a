package dev.acta.command.roster;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The parts that follow the command, read as they arrive. */
public interface Parts {
    /** The next part, once the one before is read; null behind the last. */
    @Nullable
    Part next();

    /**
     * A part.
     *
     * @param name its name in the form
     * @param content to be read before the next part is asked for
     */
    record Part(String name, InputStream content) {}
}
