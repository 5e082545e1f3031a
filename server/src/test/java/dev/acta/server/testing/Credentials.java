package dev.acta.server.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The logins of a data folder's database. */
public final class Credentials {

    private Credentials() {}

    /** As whoever sees every table, of every schema. */
    public static DataSource superuser(Path folder, String url) {
        return login(folder, url, "superuser");
    }

    /** As whom the log's tables belong to. */
    public static DataSource owner(Path folder, String url) {
        return login(folder, url, "owner");
    }

    private static DataSource login(Path folder, String url, String role) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("credentials.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(secrets.getProperty(role + ".username"));
        database.setPassword(secrets.getProperty(role + ".password"));
        return database;
    }
}
