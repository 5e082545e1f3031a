package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * How many accounts came back.
 *
 * @param role null where it is not told, or the accounts are on no list
 */
public record ReinstatedCount(@Nullable Role role, AssetKind assetKind, Count count) {}
