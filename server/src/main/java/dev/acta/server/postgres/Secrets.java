package dev.acta.server.postgres;

import dev.acta.server.postgres.CannotOpen.FolderDamaged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The logins of one data folder, generated at its first start. */
record Secrets(Login superuser, Login owner, Login command, Login query, Login eraser) {

    private static final int PASSWORD_BYTES = 32;
    private static final String ERASER = "acta_eraser";

    static Secrets of(DataFolder data) throws IOException {
        Path file = data.credentials();
        if (Files.exists(file)) {
            return read(file);
        }
        if (data.hasDatabase()) {
            throw new FolderDamaged(file, "is missing");
        }
        Secrets generated = new Secrets(
                generate("postgres"),
                generate("acta_owner"),
                generate("acta_command"),
                generate("acta_query"),
                generate(ERASER));
        OwnerOnly.write(file, generated.toBytes());
        return generated;
    }

    private static Login generate(String username) {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return new Login(username, Base64.getUrlEncoder().withoutPadding().encodeToString(password));
    }

    private static Secrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        boolean older =
                properties.keySet().stream().noneMatch(key -> key.toString().startsWith("eraser."));
        Secrets read = new Secrets(
                login(properties, "superuser", file),
                login(properties, "owner", file),
                login(properties, "command", file),
                login(properties, "query", file),
                older ? generate(ERASER) : login(properties, "eraser", file));
        if (older) {
            // Folders made before there were erasures have no login for them.
            OwnerOnly.write(file, read.toBytes());
        }
        return read;
    }

    private static Login login(Properties properties, String of, Path file) {
        String username = properties.getProperty(of + ".username");
        String password = properties.getProperty(of + ".password");
        if (username == null || password == null) {
            throw new FolderDamaged(file, "has no username and password of the " + of);
        }
        return new Login(username, password);
    }

    private byte[] toBytes() throws IOException {
        Properties properties = new Properties();
        put(properties, "superuser", superuser);
        put(properties, "owner", owner);
        put(properties, "command", command);
        put(properties, "query", query);
        put(properties, "eraser", eraser);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        properties.store(bytes, "Logins of this folder's PostgreSQL. Whoever reads this file may change the data.");
        return bytes.toByteArray();
    }

    private static void put(Properties properties, String of, Login login) {
        properties.setProperty(of + ".username", login.username());
        properties.setProperty(of + ".password", login.password());
    }
}
