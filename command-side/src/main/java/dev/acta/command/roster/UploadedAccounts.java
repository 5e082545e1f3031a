package dev.acta.command.roster;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import dev.acta.command.roster.Parts.Part;
import dev.acta.events.value.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists that come as parts of a form: one named after each role, or one named {@code accounts} with a column for it.
 */
final class UploadedAccounts implements AccountSource {
    private static final String ALL = "accounts";

    private final Parts parts;
    private final List<byte[]> digests = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    UploadedAccounts(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void read(AccountSink sink) {
        for (Part part = parts.next(); part != null; part = parts.next()) {
            String name = part.name();
            requireKnown(name);
            digest(part, content -> AccountsCsv.read(content, name, role(name), sink));
        }
        if (names.isEmpty()) {
            throw malformed("no list of accounts follows the command: send the command as JSON where there is none");
        }
    }

    @Override
    public void drain() {
        for (Part part = parts.next(); part != null; part = parts.next()) {
            digest(part, content -> {});
        }
    }

    @Override
    public List<byte[]> digests() {
        return List.copyOf(digests);
    }

    @Override
    public Fault fault(Role in, long line, String message) {
        return new Fault("/" + list(in), message, line);
    }

    @Override
    public String place(Role in, long line) {
        return "line " + line + " of " + list(in);
    }

    private String list(Role in) {
        return names.contains(ALL) ? ALL : name(in);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Role> role(String name) {
        return Stream.of(Role.values()).filter(role -> name(role).equals(name)).findFirst();
    }

    private void requireKnown(String name) {
        if (!name.equals(ALL) && role(name).isEmpty()) {
            throw malformed("the part " + name + " is not known; known are command, core, amplifier, compromised and"
                    + " accounts");
        }
        if (!names.add(name)) {
            throw malformed("the part " + name + " stands here a second time");
        }
        if (names.contains(ALL) && names.size() > 1) {
            throw malformed("the part accounts holds all roles, so no other list stands beside it");
        }
    }

    private static Refused malformed(String detail) {
        return new Refused(Reason.MALFORMED_MULTIPART, detail);
    }

    private interface Reading {
        void of(InputStream content) throws IOException;
    }

    private void digest(Part part, Reading reading) {
        try (DigestInputStream content = new DigestInputStream(part.content(), MessageDigest.getInstance("SHA-256"))) {
            reading.of(content);
            content.transferTo(OutputStream.nullOutputStream());
            digests.add(part.name().getBytes(StandardCharsets.UTF_8));
            digests.add(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw Refused.because(Refusal.of(Reason.MALFORMED_MULTIPART, "the part " + part.name() + " breaks off"), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
