package dev.acta.command.contract;

import dev.acta.access.Caller;
import dev.acta.access.Scope;
import dev.acta.access.testing.TestTokens;
import dev.acta.command.testing.RunningCommandSide;
import java.util.EnumSet;
import java.util.List;

/** Who sends commands. */
@SuppressWarnings("ImmutableEnumChecker") // a Caller holds copies of its lists
public enum Client {
    /**
     * Acts for what has the name of a rehearsal and for the government of no country, is a steward, and reports on all.
     */
    DESK(RunningCommandSide.sender(
            "desk", "platform:rehearsal", "institute:rehearsal", "government:AQ", "authority:AQ/rehearsal", "steward")),
    /** The same under another name, for what needs two. */
    SECOND(RunningCommandSide.sender("second", "platform:rehearsal", "steward")),
    /** The desk with a token that is for commands only. */
    WITHOUT_INVESTIGATIONS(
            new Caller("desk", List.of(), List.of(), List.of(Caller.ALL_PLATFORMS), EnumSet.of(Scope.COMMANDS))),
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
