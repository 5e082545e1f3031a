package dev.acta.command.http;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What the headers say of a command.
 *
 * @param idempotencyKey 1 to 255 visible ASCII characters
 * @param ifMatch a position
 * @param correlationId 1 to 128 letters, digits or {@code . _ : -}; any other form is passed over
 * @param prefersCheckpoint whether the answer is to wait for a checkpoint (RFC 7240)
 */
record CommandHeaders(
        String idempotencyKey,
        @Nullable Long ifMatch,
        @Nullable String correlationId,
        boolean prefersCheckpoint) {
    static final String CHECKPOINT = "checkpoint";

    private static final String PREFER = "Prefer";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern POSITION = Pattern.compile("\"(0|[1-9][0-9]{0,15})\"");
    private static final Pattern CORRELATION = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    static CommandHeaders of(HttpServletRequest request) {
        return new CommandHeaders(
                idempotencyKey(Collections.list(request.getHeaders("Idempotency-Key"))),
                ifMatch(request.getHeader(HttpHeaders.IF_MATCH)),
                correlationId(request),
                prefersCheckpoint(Collections.list(request.getHeaders(PREFER))));
    }

    static @Nullable String correlationId(HttpServletRequest request) {
        String id = request.getHeader("X-Correlation-Id");
        return id != null && CORRELATION.matcher(id).matches() ? id : null;
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private static String idempotencyKey(List<String> keys) {
        if (keys.isEmpty() || keys.getFirst().isEmpty()) {
            throw new Refused(
                    Reason.MISSING_IDEMPOTENCY_KEY,
                    "Send an Idempotency-Key header: a text of your own, new for each command and the same whenever"
                            + " you send that command again");
        }
        if (keys.size() > 1 || !isKey(keys.getFirst())) {
            throw new Refused(
                    Reason.INVALID_PARAMETER, "Idempotency-Key must be one text of 1 to 255 visible ASCII characters");
        }
        return keys.getFirst();
    }

    /** Of preferences that are not known nothing is said: RFC 7240, section 2. */
    private static boolean prefersCheckpoint(List<String> preferences) {
        return preferences.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase(CHECKPOINT));
    }

    private static @Nullable Long ifMatch(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher position = POSITION.matcher(ifMatch.strip());
        if (!position.matches()) {
            throw new Refused(
                    Reason.INVALID_PARAMETER, "If-Match must be one position in double quotes, such as \"42\"");
        }
        return Long.valueOf(position.group(1));
    }
}
