package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.refusal.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A body as it arrives. One that is waited for too long, or that breaks off, is refused; while nobody reads it, because
 * there is no room for more of it, its time does not count.
 */
final class ArrivingBody extends FilterInputStream {
    private static final double NANOS = 1e9;
    private static final int DRAINED_AT_ONCE = 64 << 10;

    private final BodyLimits limits;
    private long waited;
    private long arrived;

    ArrivingBody(InputStream in, BodyLimits limits) {
        super(in);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws Refused if it does not come */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long before = System.nanoTime();
        int some;
        try {
            some = super.read(buffer, offset, length);
        } catch (IOException e) {
            throw e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException
                    ? tooSlow(e)
                    : brokenOff(e);
        }
        waited += System.nanoTime() - before;
        arrived += Math.max(some, 0);
        if (some > 0 && isTooSlow()) {
            throw tooSlow(null);
        }
        return some;
    }

    private boolean isTooSlow() {
        return waited > limits.grace().toNanos() && arrived < limits.slowest().toBytes() * (waited / NANOS);
    }

    private Refused tooSlow(@Nullable Throwable cause) {
        Refusal refusal = Refusal.of(
                Reason.REQUEST_TOO_SLOW,
                "After %d ms of waiting %d bytes had arrived; it takes %d bytes a second (acta.body.slowest), and no pause"
                                .formatted(
                                        waited / 1_000_000,
                                        arrived,
                                        limits.slowest().toBytes())
                        + " longer than server.tomcat.connection-timeout");
        return cause == null ? new Refused(refusal) : Refused.because(refusal, cause);
    }

    private static Refused brokenOff(IOException cause) {
        return Refused.because(
                Refusal.of(Reason.INCOMPLETE_BODY, "The body breaks off. Nothing was recorded; send all of it"), cause);
    }

    /** Reads what is left, so that its caller gets to read the answer; whether it came to its end. */
    boolean drain(long most) throws IOException {
        byte[] nothing = new byte[DRAINED_AT_ONCE];
        try {
            while (arrived < most) {
                if (read(nothing, 0, nothing.length) < 0) {
                    return true;
                }
            }
        } catch (Refused e) {
            return false;
        }
        return false;
    }
}
