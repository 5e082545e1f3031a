package dev.acta.command.http;

import dev.acta.access.Caller;
import dev.acta.access.SecurityLog;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the security log whose claims did not reach for a command. What the body says stays out of it. */
@Component
final class ClaimRefusals {
    private static final Set<Reason> BY_THE_TOKEN = EnumSet.of(Reason.NOT_AUTHORISED, Reason.MISSING_SCOPE);

    private final SecurityLog log;

    ClaimRefusals(SecurityLog log) {
        this.log = log;
    }

    void note(HttpServletRequest request, Caller caller, String command, Refused refused) {
        Reason reason = refused.refusal().reason();
        if (BY_THE_TOKEN.contains(reason)) {
            log.refused(request, caller, reason.status(), reason.slug(), command);
        }
    }
}
