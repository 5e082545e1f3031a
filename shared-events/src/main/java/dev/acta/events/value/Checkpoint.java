package dev.acta.events.value;

/**
 * The log as somebody saw it.
 *
 * @param size how many events it had
 * @param root {@code sha256:} and the root of the tree over them
 */
public record Checkpoint(long size, String root) {
    public Checkpoint {
        Require.natural("size", size);
        Require.commitment("root", root);
    }
}
