package dev.acta.command.bulk;

/** A line of a bulk request. */
public sealed interface Line {
    /** From 1; blank lines count too. */
    long number();

    /** One that was read. */
    @SuppressWarnings("ArrayRecordComponent")
    record Text(long number, byte[] bytes) implements Line {}

    /** One that is longer than a line may be; nothing of it was kept. */
    record TooLong(long number) implements Line {}
}
