package dev.acta.access;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports as a problem what nothing else answered: addresses that nothing is mapped to, and requests that are no HTTP.
 * Public because Tomcat makes it by its name.
 */
public final class ProblemReport extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        AtomicBoolean open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !open.get()) {
            return;
        }
        try {
            AccessProblem problem = problem(response.getStatus());
            Problem.write(response, problem, detail(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Nobody reads what was refused", e);
        }
    }

    /** What is no HTTP, or of another version, is the caller's mistake too. */
    private static AccessProblem problem(int status) {
        return switch (status) {
            case 401 -> AccessProblem.UNAUTHENTICATED;
            case 404 -> AccessProblem.NOT_FOUND;
            case 405, 501 -> AccessProblem.METHOD_NOT_ALLOWED;
            case 406 -> AccessProblem.NOT_ACCEPTABLE;
            case 408 -> AccessProblem.REQUEST_TOO_SLOW;
            case 413 -> AccessProblem.PAYLOAD_TOO_LARGE;
            case 415 -> AccessProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> AccessProblem.SERVER_BUSY;
            default -> status < 500 || status == 505 ? AccessProblem.INVALID_PARAMETER : AccessProblem.INTERNAL_ERROR;
        };
    }

    private static String detail(AccessProblem problem) {
        return switch (problem) {
            case INVALID_PARAMETER ->
                "The request cannot be read: its line, a header or its address is not as HTTP has it";
            case INTERNAL_ERROR -> "It is not your fault. Who runs this server finds more in its log";
            case REQUEST_TOO_SLOW ->
                "Nothing more of the body came for longer than server.tomcat.connection-timeout; nothing was recorded";
            case SERVER_BUSY -> "The server takes no requests at present. Send it later";
            default -> "Nothing was done";
        };
    }
}
