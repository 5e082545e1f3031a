package dev.acta.store;

/**
 * An event as bytes.
 *
 * @param type its type name in the vocabulary
 * @param revision its revision, from 1
 * @param payload its bytes, without what is personal
 * @param personal what is personal of it
 */
public record EncodedEvent(String type, int revision, byte[] payload, PersonalPart personal) {}
