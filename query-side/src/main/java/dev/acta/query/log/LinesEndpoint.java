package dev.acta.query.log;

import dev.acta.log.copy.CheckpointLine;
import dev.acta.query.http.Parameters;
import dev.acta.query.personal.ReaderRights;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.verify.EventLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events and checkpoints as lines of JSON, for whoever walks the log. */
@RestController
final class LinesEndpoint {

    private static final String NDJSON = "application/x-ndjson";
    private static final int USUAL = 1_000;
    private static final int MOST = 10_000;

    private final EventLines events;
    private final Checkpoints checkpoints;

    LinesEndpoint(EventLines events, Checkpoints checkpoints) {
        this.events = events;
        this.checkpoints = checkpoints;
    }

    @GetMapping("/v1/log/events")
    void events(ReaderRights rights, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.named(request, "from", "limit");
        rights.requireLog();
        long from = from(parameters);
        int limit = parameters.number("limit", USUAL, 1, MOST);
        response.setContentType(NDJSON);
        // Never closed on a failure: an answer that ends in order would read as a log that ends there.
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        try {
            if (rights.personal()) {
                rights.sees(from);
            }
            events.write(from, from + limit, rights.personal(), out);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The log cannot be read", e);
        }
        out.flush();
    }

    @GetMapping("/v1/log/checkpoints")
    void checkpoints(ReaderRights rights, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.named(request, "from", "limit");
        rights.requireLog();
        long from = from(parameters);
        int limit = parameters.number("limit", USUAL, 1, MOST);
        response.setContentType(NDJSON);
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        for (Published published : checkpoints.from(from, limit)) {
            out.write(new CheckpointLine(published.size(), published.note()).bytes());
        }
        out.flush();
    }

    private static long from(Parameters parameters) {
        return parameters
                .one("from")
                .map(text -> Parameters.position("from", text))
                .orElse(0L);
    }
}
