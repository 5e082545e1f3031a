package dev.acta.command.contract;

import dev.acta.access.Caller;
import dev.acta.access.testing.TestTokens;
import dev.acta.command.testing.RunningCommandSide;
import java.util.List;

/** Who sends commands. */
public enum Client {
    /** Acts for {@code platform:rehearsal}, is a steward, and reports on all. */
    DESK(RunningCommandSide.DESK),
    /** The same under another name, for what needs two. */
    SECOND(RunningCommandSide.sender("second", "platform:rehearsal", "steward")),
    /** May record nothing of anybody's. */
    NOBODY(TestTokens.caller("nobody", List.of(), List.of()));

    private final Caller caller;

    Client(Caller caller) {
        this.caller = caller;
    }

    /** What its token says. */
    Caller caller() {
        return caller;
    }
}
