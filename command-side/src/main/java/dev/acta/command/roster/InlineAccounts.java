package dev.acta.command.roster;

import dev.acta.command.refusal.Fault;
import dev.acta.events.value.Role;
import java.util.List;

/** The short list that came with the body, and so is part of its digest. */
record InlineAccounts(List<InlineAccount> accounts) implements AccountSource {
    @Override
    public void read(AccountSink sink) {
        for (int i = 0; i < accounts.size(); i++) {
            sink.account(accounts.get(i).role(), i + 1, accounts.get(i).id());
        }
    }

    @Override
    public void drain() {}

    @Override
    public List<byte[]> digests() {
        return List.of();
    }

    @Override
    public Fault fault(Role in, long line, String message) {
        return Fault.at(place(in, line), message);
    }

    @Override
    public String place(Role in, long line) {
        return "/accounts/" + (line - 1);
    }
}
