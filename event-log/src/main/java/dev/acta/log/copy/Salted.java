package dev.acta.log.copy;

/**
 * Bytes and the salt they are committed to with.
 *
 * @param salt 32 bytes where all is well
 * @param bytes what is committed to
 */
public record Salted(byte[] salt, byte[] bytes) {}
