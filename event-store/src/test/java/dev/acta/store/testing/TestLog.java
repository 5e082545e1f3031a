package dev.acta.store.testing;

import dev.acta.store.EventCodec;
import dev.acta.store.append.LogWriter;
import dev.acta.store.axon.LogAccess;
import dev.acta.store.axon.PostgresEventStorageEngine;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.LogTail;
import java.time.Clock;
import javax.sql.DataSource;

/** One node's writer, reader and tail on a log. */
public final class TestLog implements AutoCloseable {

    private final TestDatabase database;
    private final EventCodec codec;
    private final LogTail tail;
    private final LogReader reader;
    private final LogWriter writer;
    private final DataSource command;

    /** A node on a new log. */
    public TestLog(EventCodec codec) {
        this(codec, TestDatabase.fresh(), Clock.systemUTC());
    }

    /** A node on a log that others may write as well. */
    public TestLog(EventCodec codec, TestDatabase database, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.command = database.command();
        this.tail = new LogTail(database.query(), database.properties().poll());
        this.reader = new LogReader(database.query(), Clock.systemUTC());
        this.writer = new LogWriter(command, database.eraser(), database.properties(), clock, tail::advance);
    }

    /** Begins an engine on it. */
    public PostgresEventStorageEngine.Builder engine() {
        return PostgresEventStorageEngine.builder(new LogAccess(writer, reader, codec, command));
    }

    /** Its database. */
    public TestDatabase database() {
        return database;
    }

    /** Its codec. */
    public EventCodec codec() {
        return codec;
    }

    /** Its tail. */
    public LogTail tail() {
        return tail;
    }

    /** Its reader. */
    public LogReader reader() {
        return reader;
    }

    /** Its writer. */
    public LogWriter writer() {
        return writer;
    }

    /** Ends the node; the database it was made with is closed with the first node that has it. */
    @Override
    public void close() {
        writer.close();
        tail.close();
        database.close();
    }
}
