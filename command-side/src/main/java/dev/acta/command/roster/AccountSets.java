package dev.acta.command.roster;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Count;
import dev.acta.events.value.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which list belongs to which set. Lists are of accounts; pages and groups are only counted. */
public final class AccountSets {
    private AccountSets() {}

    /** The sets as they are recorded, with what their lists come to. */
    public static List<AccountSet> recorded(List<AccountsOfRole> sets, List<RoleList> lists) {
        return sets.stream()
                .map(set -> set.with(list(set, lists).map(RoleList::manifest).orElse(null)))
                .toList();
    }

    /** What is exactly counted is as many as are listed. */
    public static Optional<Refusal> countDiffers(List<AccountsOfRole> sets, List<RoleList> lists) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            AccountsOfRole set = sets.get(i);
            Count count = set.count();
            Optional<RoleList> list = list(set, lists);
            if (list.isPresent()
                    && count.isExact()
                    && count.value() != list.get().rows()) {
                faults.add(Fault.at(
                        "/sets/" + i + "/count/value",
                        "says exactly %d, and the list of %s has %d accounts"
                                .formatted(count.value(), set.role(), list.get().rows())));
            }
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Reason.COUNT_DIFFERS_FROM_MANIFEST,
                        "Correct the count or the list, or say that the count is not exact",
                        faults));
    }

    static boolean haveOneFor(List<AccountsOfRole> sets, Role role) {
        return sets.stream().anyMatch(set -> takesList(set, role));
    }

    private static Optional<RoleList> list(AccountsOfRole set, List<RoleList> lists) {
        return lists.stream().filter(list -> takesList(set, list.role())).findFirst();
    }

    private static boolean takesList(AccountsOfRole set, Role role) {
        return set.role() == role && set.assetKind() == AssetKind.ACCOUNT;
    }
}
