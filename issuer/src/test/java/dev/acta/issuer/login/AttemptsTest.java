package dev.acta.issuer.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.issuer.key.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final SettableClock clock = new SettableClock();
    private final Attempts attempts = new Attempts(5, Duration.ofMinutes(15), clock);

    @Test
    void fiveMayFailAndThenOneEachThreeMinutes() {
        fail("ada", "here", 4);
        assertThat(attempts.wait("ada", "here")).isZero();
        fail("ada", "here", 1);
        assertThat(attempts.wait("ada", "here")).isEqualTo(Duration.ofMinutes(3));
        clock.pass(Duration.ofMinutes(3));
        assertThat(attempts.wait("ada", "here")).isZero();
        fail("ada", "here", 1);
        assertThat(attempts.wait("ada", "here")).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void othersAndThoseElsewhereAreLetThrough() {
        fail("ada", "here", 5);
        assertThat(attempts.wait("grace", "here")).isZero();
        assertThat(attempts.wait("ada", "elsewhere")).isZero();
    }

    @Test
    void anAddressThatTriesManyNamesHasToWaitForAll() {
        for (int name = 0; name < 50; name++) {
            fail("name" + name, "here", 1);
        }
        assertThat(attempts.wait("ada", "here")).isPositive();
        assertThat(attempts.wait("ada", "elsewhere")).isZero();
    }

    @Test
    void whoSucceedsHasNotFailed() {
        fail("ada", "here", 4);
        attempts.succeeded("ada", "here");
        fail("ada", "here", 4);
        assertThat(attempts.wait("ada", "here")).isZero();
    }

    private void fail(String name, String address, int times) {
        for (int time = 0; time < times; time++) {
            attempts.failed(name, address);
        }
    }
}
