package dev.acta.command.roster;

import dev.acta.events.value.IdScheme;
import java.util.regex.Pattern;

/** Tells published hashes of ids from ids, by their form; no archive says which is which. */
final class AccountIds {
    /** Base64 of 32 bytes, as archives have it: some lost their {@code /} and their padding on the way. */
    private static final Pattern BASE64_OF_32_BYTES = Pattern.compile("[A-Za-z0-9+/]{36,43}=?");

    private static final Pattern HEX_OF_32_BYTES = Pattern.compile("[0-9a-fA-F]{64}");

    private AccountIds() {}

    static IdScheme schemeOf(String id) {
        return BASE64_OF_32_BYTES.matcher(id).matches()
                        || HEX_OF_32_BYTES.matcher(id).matches()
                ? IdScheme.HASHED
                : IdScheme.PLAIN;
    }
}
