package dev.acta.architecture.offences;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;

/** One class for each way to break a rule; its package has, on purpose, no package-info. */
public final class Offences {

    private Offences() {}

    public static final class StreamManager {}

    public static final class SuspendNetworkCommand {}

    public static final class SomethingHappenedEvent {}

    public static final class Sleeps {
        void sleep() throws InterruptedException {
            Thread.sleep(Duration.ZERO);
        }
    }

    public static final class SleepsByUnit {
        void sleep() throws InterruptedException {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    public static final class Prints {
        void print() {
            System.out.println();
        }
    }

    public static final class LogsItsOwnWay {
        Logger logger() {
            return Logger.getLogger("");
        }
    }

    public static final class ReadsInstant {
        Instant now() {
            return Instant.now();
        }
    }

    public static final class ReadsInstantByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public static final class ReadsStopwatch {
        long now() {
            return System.nanoTime();
        }
    }

    public static final class AsksClock {
        Instant now(Clock clock) {
            return clock.instant();
        }
    }

    public static final class DrawsUuid {
        UUID draw() {
            return UUID.randomUUID();
        }
    }

    public static final class DrawsNumber {
        int draw(RandomGenerator random) {
            return random.nextInt();
        }
    }

    public static final class CountRules {
        String read(Connection connection) throws SQLException {
            return connection.getCatalog();
        }
    }

    public static final class ClockDecision {
        public static final class Inner {
            Instant now() {
                return Instant.now();
            }
        }
    }

    public interface Fold {}

    public static final class Timeline implements Fold {
        UUID draw() {
            return UUID.randomUUID();
        }
    }
}
