package dev.acta.access;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The logger {@code acta.security}: who was refused what, and why; never a token, and no id of a private person. */
public final class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger("acta.security");

    void refused(HttpServletRequest request, AccessProblem problem, String reason) {
        refused(request, client(), problem.status(), problem.slug(), reason);
    }

    /** A caller who is known was refused by what the token says of it. */
    public void refused(HttpServletRequest request, Caller caller, int status, String problem, String reason) {
        refused(request, caller.name(), status, problem, reason);
    }

    private static void refused(
            HttpServletRequest request, String client, int status, String problem, String reason) {
        LOG.warn(
                "refused status={} problem={} client={} address={} method={} path={} reason=\"{}\"",
                status,
                problem,
                client,
                request.getRemoteAddr(),
                request.getMethod(),
                ShownPath.of(request),
                inOneLine(reason));
    }

    private static String client() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof KnownCaller known
                ? known.getName()
                : "-";
    }

    private static String inOneLine(String reason) {
        return reason.replaceAll("[\\p{Cntrl}\"]", "'");
    }
}
