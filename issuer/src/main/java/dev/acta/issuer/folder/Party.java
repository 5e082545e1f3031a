package dev.acta.issuer.folder;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client or a user, as its file has it.
 *
 * @param id the client's id or the user's name, the {@code sub} of its tokens: 1 to 128 letters, digits or {@code . _ :
 *     -}
 * @param hash of its secret or password, with the algorithm in braces in front: {@code {bcrypt}...}
 * @param scopes and the other lists as in {@link Rights}
 */
public record Party(
        String id,
        String hash,
        List<String> scopes,
        List<String> actsFor,
        List<String> recordsAbout,
        List<String> reads) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");
    private static final Pattern HASH = Pattern.compile("\\{[A-Za-z0-9@_.-]+}\\S+");

    public Party(
            @Nullable String id,
            @Nullable String hash,
            @Nullable List<String> scopes,
            @Nullable List<String> actsFor,
            @Nullable List<String> recordsAbout,
            @Nullable List<String> reads) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "an id is missing or not a letter or digit and up to 127 more letters, digits or . _ : -");
        }
        // What is refused is not quoted: somebody may have put the secret itself there.
        if (hash == null || !HASH.matcher(hash).matches() || hash.startsWith("{noop}")) {
            throw new IllegalArgumentException("'%s' has no hash of the form {bcrypt}...".formatted(id));
        }
        Rights rights = new Rights(scopes, actsFor, recordsAbout, reads);
        this.id = id;
        this.hash = hash;
        this.scopes = rights.scopes();
        this.actsFor = rights.actsFor();
        this.recordsAbout = rights.recordsAbout();
        this.reads = rights.reads();
    }

    static Party of(String id, String hash, Rights rights) {
        return new Party(id, hash, rights.scopes(), rights.actsFor(), rights.recordsAbout(), rights.reads());
    }

    /** Without the hash, which is nobody's business. */
    @Override
    public String toString() {
        return "Party[%s]".formatted(id);
    }
}
