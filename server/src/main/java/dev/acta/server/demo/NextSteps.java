package dev.acta.server.demo;

import dev.acta.server.demo.JuneDemo.Recorded;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Addresses to try next, as lines for a shell. */
final class NextSteps {

    private final URI server;
    private final Path folder;
    private final Consumer<String> out;

    NextSteps(URI server, Path folder, Consumer<String> out) {
        this.server = server;
        this.folder = folder;
        this.out = out;
    }

    void show(Rehearsal rehearsal, Recorded recorded) {
        out.accept("");
        out.accept("== Try next");
        out.accept("");
        curl("the timeline as JSON", "/v1/timeline?subject=" + JuneCase.NETWORK);
        curl(
                "the same before the correction",
                "/v1/timeline?subject=" + JuneCase.NETWORK + "&asOf=" + (recorded.correction() - 1));
        curl(
                "what governments answered to anything on record",
                "/v1/timeline?lane=government-reaction&order=-occurred");
        curl("the finding, corrected", "/v1/findings/demo-desk/bioweapon-clusters");
        curl("the same as it was recorded, for ever", "/v1/events/" + recorded.finding());
        curl("the spokesperson's words", "/v1/responses/demo-desk/cn-mfa-2020-06-12");
        out.accept("");
        out.accept("# what names accounts wants a token with the scope personal, and each such read is logged");
        out.accept("TOKEN=$(./acta token --client investigator --data '%s')".formatted(folder));
        curlWithToken("a page of the rehearsal's accounts", "/v1/networks/rehearsal/2020-06-a/accounts?limit=3");
        curlWithToken("one of them", RehearsalShown.account(rehearsal.core().next()));
        out.accept("");
    }

    private void curlWithToken(String what, String path) {
        out.accept("# " + what);
        out.accept("curl -s -H \"Authorization: Bearer $TOKEN\" '%s'".formatted(server.resolve(path)));
    }

    private void curl(String what, String path) {
        out.accept("# " + what);
        out.accept("curl -s '%s'".formatted(server.resolve(path)));
    }
}
