package dev.acta.issuer.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what fails, for a name from an address and for an address with whatever names. So many may fail at once; after
 * that one more is let through each time that a share of the window has passed. Thread-safe.
 */
public final class Attempts {

    /** Names tried from one address are this many times as many as tries of one name. */
    private static final int NAMES = 10;

    /** What was heard of longest ago is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final int allowed;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Nothing has failed yet.
     *
     * @param allowed how many may fail at once
     * @param window after which all is forgotten
     */
    public Attempts(int allowed, Duration window, Clock clock) {
        this.allowed = allowed;
        this.window = window;
        this.clock = clock;
    }

    /** Failures that count at an instant; time takes them away one by one. */
    private record Failures(double count, Instant at) {

        Failures at(Instant now, double perMilli) {
            double fewer = count - Duration.between(at, now).toMillis() * perMilli;
            return new Failures(Math.max(0, fewer), now);
        }
    }

    /** How long to wait until an attempt is let through; zero if it is now. */
    synchronized Duration wait(String name, String address) {
        Duration one = wait(pair(name, address), allowed);
        Duration other = wait(address, allowed * NAMES);
        return one.compareTo(other) > 0 ? one : other;
    }

    private Duration wait(String key, int limit) {
        Failures before = failures.get(key);
        if (before == null) {
            return Duration.ZERO;
        }
        double over = before.at(clock.instant(), perMilli(limit)).count() - (limit - 1);
        return over <= 0 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil(over / perMilli(limit)));
    }

    synchronized void failed(String name, String address) {
        add(pair(name, address), allowed);
        add(address, allowed * NAMES);
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(pair(name, address));
    }

    private void add(String key, int limit) {
        Instant now = clock.instant();
        Failures before = failures.getOrDefault(key, new Failures(0, now)).at(now, perMilli(limit));
        failures.put(key, new Failures(before.count() + 1, now));
    }

    private double perMilli(int limit) {
        return (double) limit / window.toMillis();
    }

    private static String pair(String name, String address) {
        return address + " " + name;
    }
}
