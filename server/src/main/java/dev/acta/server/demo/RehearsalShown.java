package dev.acta.server.demo;

import dev.acta.server.demo.JuneDemo.Recorded;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Prints what is on record of the rehearsal: its counts, and one of its accounts looked up. */
final class RehearsalShown {

    private final ActaApi api;
    private final Consumer<String> out;

    RehearsalShown(ActaApi api, Consumer<String> out) {
        this.api = api;
        this.out = out;
    }

    void show(Rehearsal rehearsal, Recorded recorded) {
        JsonNode network = api.get("/v1/networks/rehearsal/2020-06-a", recorded.last());
        out.accept("");
        out.accept("== The rehearsal (synthetic)");
        out.accept("");
        out.accept(network.toPrettyString());
        out.accept(api.get(account(rehearsal.core().next()), recorded.last()).toPrettyString());
    }

    /** The address of an account of the rehearsal; ids may hold slashes. */
    static String account(String id) {
        return "/v1/accounts/rehearsal/" + ActaApi.encoded(id);
    }
}
