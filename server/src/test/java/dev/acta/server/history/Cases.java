package dev.acta.server.history;

import java.util.List;
import java.util.Random;

/** One family of commands: what becomes of one matter, from its first command to its last. */
interface Cases {
    /**
     * The commands of one matter, in their order.
     *
     * @param id neutral, and no other case's
     * @param day of the half-year
     */
    List<Draft> next(String id, int day, Random random);
}
