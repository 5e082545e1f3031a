package dev.acta.command.roster;

import dev.acta.events.value.Role;

/** One account of a short list that comes with the body: its id, as the platform or its archive gives it. */
public record InlineAccount(String id, Role role) {}
