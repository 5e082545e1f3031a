package dev.acta.log.copy;

import java.nio.file.Path;

/** A log is exported only into a folder that is empty or not there yet. */
public final class FolderNotEmpty extends IllegalArgumentException {

    FolderNotEmpty(Path folder) {
        super(folder + " is not empty: a log is exported only into a new or empty folder");
    }
}
