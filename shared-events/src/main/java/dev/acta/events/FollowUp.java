package dev.acta.events;

/** What adds to something that is on record, or should be: it brings nothing on record but itself. */
public interface FollowUp {}
