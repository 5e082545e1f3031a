package dev.acta.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.store.LogProperties.Login;
import dev.acta.store.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class LogRolesTest {

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        new JdbcTemplate(database.superuser()).execute("DROP ROLE IF EXISTS \"new ' role\"");
        database.close();
    }

    @Test
    void aMissingRoleIsMadeOnceWhateverItsNameAndPassword() {
        Login login = new Login("new ' role", "pass'word $make$");

        LogRoles.ensure(database.superuser(), login);
        LogRoles.ensure(database.superuser(), login);

        assertThat(new JdbcTemplate(database.superuser())
                        .queryForObject(
                                "SELECT rolcanlogin FROM pg_roles WHERE rolname = ?", Boolean.class, "new ' role"))
                .isTrue();
    }

    @Test
    void anOwnerWhoMayNotMakeItIsToldWhatToDo() {
        assertThatThrownBy(() -> LogRoles.ensure(database.owner(), new Login("new ' role", "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CREATEROLE")
                .hasMessageNotContaining("'x'");
        LogRoles.ensure(database.owner(), new Login("acta_command", "other"));
    }
}
