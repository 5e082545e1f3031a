package dev.acta.events;

/** What somebody says or does about something that another recorder may keep: an answer, a ruling, an objection. */
public interface Reply extends FollowUp {}
