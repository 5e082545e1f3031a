package dev.acta.server.demo;

import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.folder.Rights;
import java.util.List;

/** The two that send the demo's commands: who watched in June 2020, and the made-up platform of the rehearsal. */
final class DemoClients {

    /** What it keeps has ids like {@code finding:demo-desk/...}. */
    static final String DESK = "demo-desk";

    static final String PLATFORM = "rehearsal";

    private static final Rights WATCHES = Rights.to("commands", "timeline", "personal", "log")
            .recordingAbout(List.of("platform:*", "government:*", "institute:*", "media:*", "org:*"));
    private static final Rights SPEAKS_FOR_ITSELF =
            Rights.to("commands", "timeline").actingFor(Rehearsal.PLATFORM);

    private DemoClients() {}

    /** Makes them where they are not there yet. */
    static void in(IssuerFolder issuer) {
        make(issuer, DESK, WATCHES);
        make(issuer, PLATFORM, SPEAKS_FOR_ITSELF);
    }

    private static void make(IssuerFolder issuer, String id, Rights rights) {
        if (issuer.clients().find(id).isEmpty()) {
            issuer.addClient(id, rights);
        }
    }
}
