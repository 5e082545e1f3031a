package dev.acta.command.intake;

/**
 * A command is on record.
 *
 * @param replayed whether it was already, under the same key
 */
public record Answer(Receipt receipt, boolean replayed) {}
