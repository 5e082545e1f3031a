package dev.acta.events.json;

/**
 * Items that were stored under the event's id before the event.
 *
 * @param root the RFC 6962 root over their salted leaves, 32 bytes
 */
public record StagedItems(int count, byte[] root) {}
