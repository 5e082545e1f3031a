package dev.acta.query.personal;

import dev.acta.query.http.Refusal;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What readers may see, until tokens say so; keys begin with {@code acta.client}.
 *
 * @param scopes what the one client may do; with {@code personal} among them it sees what names private persons
 */
@ConfigurationProperties("acta.client")
public record ReaderRights(
        @DefaultValue({"commands", "timeline", "personal", "log"})
        Set<String> scopes) {

    public ReaderRights {
        scopes = Set.copyOf(scopes);
    }

    /** Whether personal data is shown. */
    public boolean personal() {
        return scopes.contains("personal");
    }

    /**
     * Demands the right to the log itself.
     *
     * @throws Refusal if the reader has none
     */
    public void requireLog() {
        if (!scopes.contains("log")) {
            throw Refusal.notAuthorised("The log itself is for readers with the scope log");
        }
    }
}
