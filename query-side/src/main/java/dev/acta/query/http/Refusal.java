package dev.acta.query.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request that is not answered, with the problem (RFC 9457) that says why and what to do. */
public final class Refusal extends RuntimeException {

    private final QueryProblem problem;
    private final @Nullable String parameter;
    private final @Nullable Duration retryAfter;

    private Refusal(QueryProblem problem, String detail, @Nullable String parameter, @Nullable Duration retryAfter) {
        super(detail);
        this.problem = problem;
        this.parameter = parameter;
        this.retryAfter = retryAfter;
    }

    /** A parameter or header that is unknown, or has a value that will not do. */
    public static Refusal parameter(String name, String message) {
        return new Refusal(QueryProblem.INVALID_PARAMETER, name + " " + message, name, null);
    }

    /** A cursor that is not one of ours, or belongs to another query. */
    public static Refusal cursor(String message) {
        return new Refusal(QueryProblem.INVALID_CURSOR, "cursor " + message, "cursor", null);
    }

    /** Nothing is on record. */
    public static Refusal notFound(String detail) {
        return new Refusal(QueryProblem.NOT_FOUND, detail, null, null);
    }

    /** The reader may not see it. */
    public static Refusal notAuthorised(String detail) {
        return new Refusal(QueryProblem.NOT_AUTHORISED, detail, null, null);
    }

    /** No answer of that media type is to be had. */
    public static Refusal notAcceptable(String asked) {
        return new Refusal(
                QueryProblem.NOT_ACCEPTABLE, "Answers are application/json; Accept asks for " + asked, null, null);
    }

    /** The projection has not come so far yet. */
    public static Refusal behind(long position, long taken) {
        return new Refusal(
                QueryProblem.BEHIND_MIN_POSITION,
                "Position %d is not to be read yet: %d events have been taken in".formatted(position, taken),
                null,
                Duration.ofSeconds(1));
    }

    /** What had been recorded by that instant is not known yet. */
    public static Refusal notSettled(String detail) {
        return new Refusal(QueryProblem.INSTANT_NOT_SETTLED, detail, null, Duration.ofSeconds(10));
    }

    QueryProblem problem() {
        return problem;
    }

    @Nullable
    String parameter() {
        return parameter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
