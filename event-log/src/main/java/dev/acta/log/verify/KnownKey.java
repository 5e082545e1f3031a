package dev.acta.log.verify;

import dev.acta.log.note.VerifierKey;

/**
 * A key that a walk trusted.
 *
 * @param key the key
 * @param given whether the auditor gave it; else the copy itself named it
 * @param signed how many of the copy's checkpoints it has signed
 */
public record KnownKey(VerifierKey key, boolean given, long signed) {}
