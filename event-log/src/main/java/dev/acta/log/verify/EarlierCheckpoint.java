package dev.acta.log.verify;

/**
 * A checkpoint that an auditor kept from before.
 *
 * @param name what the auditor calls it, such as its file
 * @param note the signed note
 */
public record EarlierCheckpoint(String name, byte[] note) {}
