package dev.acta.log.tile;

import java.io.Serial;

/** Bytes are not those of a tile of the expected width. */
public final class InvalidTile extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidTile(String message) {
        super(message);
    }
}
