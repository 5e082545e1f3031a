package dev.acta.command.contract;

import dev.acta.command.testing.Caller;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.store.testing.TestDatabase;
import java.util.EnumMap;
import java.util.Map;

/** All clients on one log. */
final class Clients implements AutoCloseable {
    private final Map<Client, RunningCommandSide> sides = new EnumMap<>(Client.class);

    Clients() {
        TestDatabase log = TestDatabase.fresh();
        for (Client client : Client.values()) {
            sides.put(client, RunningCommandSide.on(log, client.settings()));
        }
    }

    Caller of(Client client) {
        return side(client).caller();
    }

    long logSize() {
        return side(Client.DESK).log().size();
    }

    private RunningCommandSide side(Client client) {
        return sides.get(client);
    }

    @Override
    public void close() {
        sides.values().forEach(RunningCommandSide::close);
    }
}
