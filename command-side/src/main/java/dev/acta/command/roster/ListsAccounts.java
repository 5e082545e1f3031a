package dev.acta.command.roster;

import dev.acta.command.stream.Intent;
import dev.acta.events.value.Ref;
import java.util.List;

/** A command on a network that may bring lists of its accounts. */
public interface ListsAccounts extends Intent {
    Ref network();

    /** The accounts by role and asset kind. */
    List<AccountsOfRole> sets();

    /** A short list of them, at most 1,000; a longer one comes in parts of its own. */
    List<InlineAccount> accounts();

    /** The command once its lists are written ahead. */
    Intent with(List<RoleList> lists);
}
