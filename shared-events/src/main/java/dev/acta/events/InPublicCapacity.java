package dev.acta.events;

/** What may be of a person in public office, in that capacity; then the Refs that it names are shown to all. */
public interface InPublicCapacity {
    boolean publicCapacity();
}
