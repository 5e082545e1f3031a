package dev.acta.query.personal;

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
}
