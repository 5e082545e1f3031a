package dev.acta.issuer;

import dev.acta.issuer.folder.Rights;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clients that an issuer starts with where no others are configured; docs/issuer.md has the table. */
final class FirstClients {

    private FirstClients() {}

    static Map<String, Rights> standard() {
        Map<String, Rights> clients = new LinkedHashMap<>();
        clients.put("platform", Rights.to("commands", "timeline").actingFor("platform:*"));
        clients.put("monitor", Rights.to("commands", "timeline", "personal").recordingAbout(Rights.EVERYBODY));
        clients.put("steward", Rights.to("commands", "timeline", "personal").actingFor("steward"));
        clients.put(
                "second-steward", Rights.to("commands", "timeline", "personal").actingFor("steward"));
        clients.put("auditor", Rights.to("timeline", "log"));
        clients.put(
                "investigator",
                Rights.to("commands", "timeline", "personal", "log", "investigations")
                        .actingFor("investigator"));
        clients.put("operator", Rights.to("operations"));
        return clients;
    }
}
