package dev.acta.command.roster;

import dev.acta.events.value.Manifest;
import dev.acta.events.value.Role;
import dev.acta.store.personal.StagedChunk;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The accounts of one role, written ahead in chunks.
 *
 * @param plain how many of them by the platform's own ids
 * @param hashed how many of them by published hashes
 */
public record RoleList(Role role, int plain, int hashed, List<StagedChunk> chunks) {
    public RoleList {
        chunks = List.copyOf(chunks);
    }

    int rows() {
        return plain + hashed;
    }

    /** Commits to the list by the SHA-256 over the roots of its chunks in their order, each over salted items. */
    Manifest manifest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            chunks.forEach(chunk -> digest.update(chunk.root()));
            return new Manifest("sha256:" + HexFormat.of().formatHex(digest.digest()), rows(), plain, hashed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
