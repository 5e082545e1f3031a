package dev.acta.log.tile;

import java.io.Serial;

/** A path is not one of a tile, or no tile has these numbers. */
public final class InvalidTilePath extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidTilePath(String message) {
        super(message);
    }
}
