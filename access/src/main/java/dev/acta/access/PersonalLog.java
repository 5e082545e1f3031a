package dev.acta.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logger {@code acta.security.personal}: who was shown personal data, by what request and of which events. */
public final class PersonalLog {
    private static final Logger LOG = LoggerFactory.getLogger("acta.security.personal");
    private static final int MOST = 100;

    PersonalLog() {}

    /**
     * A request was answered with personal data.
     *
     * @param positions of the events whose items were shown; beyond {@value #MOST} only how many there are
     */
    public void read(HttpServletRequest request, Caller reader, SortedSet<Long> positions) {
        LOG.info(
                "read client={} address={} method={} path={} events={} positions={}",
                reader.name(),
                request.getRemoteAddr(),
                request.getMethod(),
                ShownPath.of(request),
                positions.size(),
                positions.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(",")));
    }
}
