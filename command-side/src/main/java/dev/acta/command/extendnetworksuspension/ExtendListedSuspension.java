package dev.acta.command.extendnetworksuspension;

import dev.acta.command.roster.RoleList;
import dev.acta.command.stream.Intent;
import dev.acta.events.NetworkSuspensionExtended;
import java.util.List;

/** Suspend further accounts that were written ahead. */
record ExtendListedSuspension(ExtendNetworkSuspension command, List<RoleList> lists) implements Intent {
    ExtendListedSuspension {
        lists = List.copyOf(lists);
    }

    @Override
    public NetworkSuspensionExtended event() {
        return command.event();
    }
}
