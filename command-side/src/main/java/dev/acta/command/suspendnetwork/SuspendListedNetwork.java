package dev.acta.command.suspendnetwork;

import dev.acta.command.roster.RoleList;
import dev.acta.command.stream.Intent;
import dev.acta.events.NetworkSuspended;
import java.util.List;

/** Suspend a network whose accounts were written ahead. */
record SuspendListedNetwork(SuspendNetwork command, List<RoleList> lists) implements Intent {
    SuspendListedNetwork {
        lists = List.copyOf(lists);
    }

    @Override
    public NetworkSuspended event() {
        return command.event();
    }
}
