package dev.acta.store.personal;

/**
 * Items that were written ahead for one event.
 *
 * @param part which part of the upload they belong to
 * @param eventId the id that the event must be published with
 * @param count how many, 1 to {@link StagedUpload#CHUNK}
 * @param root the commitment to them, see {@link dev.acta.log.PersonalRoot}, 32 bytes
 */
public record StagedChunk(int part, String eventId, int count, byte[] root) {}
