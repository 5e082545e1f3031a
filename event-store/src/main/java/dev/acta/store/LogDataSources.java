package dev.acta.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.acta.store.LogProperties.Login;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to the log's database. */
final class LogDataSources {

    private static final int POOL_SIZE = 10;
    private static final int LOGIN_SECONDS = 5;

    private LogDataSources() {}

    /** A pool for a login. */
    static HikariDataSource pool(String name, String url, Login login) {
        return pool(name, url, login, POOL_SIZE);
    }

    /** Connections to migrate with: one holds the lock while another one works. */
    static HikariDataSource toMigrate(String name, String url, Login login) {
        return pool(name, url, login, 2);
    }

    /** Connections that are opened when they are needed and not kept: for a login with rights that are rarely used. */
    static DataSource unpooled(String url, Login login) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(login.username());
        database.setPassword(login.password());
        database.setLoginTimeout(LOGIN_SECONDS);
        return database;
    }

    private static HikariDataSource pool(String name, String url, Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
