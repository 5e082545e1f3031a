package dev.acta.command.roster;

import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Count;
import dev.acta.events.value.Manifest;
import dev.acta.events.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one role in the network, as the caller tells of them; a list of them comes apart.
 *
 * @param count how many accounts (or pages, or groups); an EXACT one must equal the rows of the list
 * @param published whether the platform published which they are; null where that is not known
 * @param posts how many posts they had made, where told
 */
public record AccountsOfRole(
        Role role,
        AssetKind assetKind,
        Count count,
        @Nullable Boolean published,
        @Nullable Count posts) {
    AccountSet with(@Nullable Manifest manifest) {
        return new AccountSet(role, assetKind, count, published, posts, manifest);
    }
}
