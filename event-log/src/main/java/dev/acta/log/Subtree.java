package dev.acta.log;

/**
 * The root of a complete subtree.
 *
 * @param level its height: it covers {@code 2^level} leaves; 8, 16, 24 ... where it completes a tile (C2SP tlog-tiles)
 * @param index which of its level it is, counted from 0 at the left
 * @param hash its root, 32 bytes
 */
public record Subtree(int level, long index, byte[] hash) {}
