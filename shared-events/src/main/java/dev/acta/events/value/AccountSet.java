package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * The accounts of one role in a network.
 *
 * @param count how many accounts (or pages, or groups); where EXACT, equal to the manifest's rows
 * @param published whether the platform published which they are; null where that is not known
 * @param posts how many posts they had made, where told
 * @param manifest the list that the recorder has, where it has one
 */
public record AccountSet(
        Role role,
        AssetKind assetKind,
        Count count,
        @Nullable Boolean published,
        @Nullable Count posts,
        @Nullable Manifest manifest) {
    public AccountSet {
        if (manifest != null && count.isExact() && count.value() != manifest.rows()) {
            throw new InvalidValue(
                    "count/value", "is EXACT and must equal the manifest's rows, which are " + manifest.rows());
        }
    }
}
