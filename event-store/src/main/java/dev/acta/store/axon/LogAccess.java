package dev.acta.store.axon;

import dev.acta.store.EventCodec;
import dev.acta.store.append.LogWriter;
import dev.acta.store.read.LogReader;
import javax.sql.DataSource;

/**
 * What the engine reaches the log with.
 *
 * @param writer this node's writer
 * @param reader reads the same log
 * @param codec turns events into bytes and back
 * @param database with the rights of the command side, for snapshots
 */
public record LogAccess(LogWriter writer, LogReader reader, EventCodec codec, DataSource database) {}
