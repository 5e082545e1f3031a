package dev.acta.command.roster;

import dev.acta.command.refusal.Fault;
import dev.acta.events.value.Role;
import java.util.List;

/** Where a list of accounts comes from. It is read once. */
interface AccountSource {
    /** Hands every account over, in order, and everything that is wrong. */
    void read(AccountSink sink);

    /** Reads on to the end and keeps nothing. */
    void drain();

    /** The SHA-256 of each part, with its name before it; once it is read or drained. */
    List<byte[]> digests();

    /** Something wrong at a line; {@code in} says in which list where the source has one for each role. */
    Fault fault(Role in, long line, String message);

    /** Where that is, in words: {@code line 7 of core}. */
    String place(Role in, long line);

    /** Takes what a source reads. */
    interface AccountSink {
        void account(Role role, long line, String id);

        void fault(Fault fault);
    }
}
