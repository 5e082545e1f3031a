package dev.acta.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that cannot be decoded; whoever came upon them later would take them for a fault of its own. */
final class ReadableParameters extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ReadableParameters.class);

    /** Commands have no parameters, and their bodies are waited for elsewhere. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        if (areReadable(request)) {
            next.doFilter(request, response);
        } else {
            Problem.write(
                    response, AccessProblem.INVALID_PARAMETER, "Parameters must be percent-encoded UTF-8, with names");
        }
    }

    private static boolean areReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) {
            LOG.debug("Refused parameters", e);
            return false;
        }
    }
}
