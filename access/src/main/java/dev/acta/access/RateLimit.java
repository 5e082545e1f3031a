package dev.acta.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what comes too fast, to the API and to the log; how the server fares can always be asked. */
final class RateLimit extends OncePerRequestFilter {
    private final RequestRates rates;
    private final SecurityLog log;

    RateLimit(RequestRates rates, SecurityLog log) {
        this.rates = rates;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/v1/") && !path.startsWith("/log/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws IOException, ServletException {
        Duration wait = SecurityContextHolder.getContext().getAuthentication() instanceof KnownCaller known
                ? rates.take(known.caller())
                : rates.takeOfAddress(request.getRemoteAddr());
        if (wait.isZero()) {
            next.doFilter(request, response);
        } else {
            refuse(request, response, wait);
        }
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        log.refused(request, AccessProblem.TOO_MANY_REQUESTS, "too fast");
        long seconds = wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        Problem.write(
                response,
                AccessProblem.TOO_MANY_REQUESTS,
                "More requests came than one client may send. Nothing was done; send it again after Retry-After seconds");
    }
}
