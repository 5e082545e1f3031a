package dev.acta.query.projection;

import java.util.function.Supplier;

/**
 * A read model: what it is called, what it makes of events, and how it writes that down.
 *
 * @param name its name, and its processor's
 * @param schema the schema of its tables, with its version; has a table {@code correction}
 * @param fold from events to row changes
 * @param rows a new batch of rows
 * @param <C> its row changes
 */
public record Projection<C>(String name, String schema, Fold<C> fold, Supplier<RowBatch<C>> rows) {}
