package dev.acta.server.demo;

import dev.acta.server.demo.JuneDemo.Recorded;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
        JsonNode accounts =
                api.get("/v1/networks/rehearsal/2020-06-a", recorded.last()).required("accounts");
        out.accept("");
        out.accept("== The rehearsal (synthetic)");
        out.accept("");
        out.accept("%s: %,d accounts listed, %s"
                .formatted(Rehearsal.NETWORK, accounts.required("listed").longValue(), byRole(accounts)));
        JsonNode account = api.get(account(rehearsal.core().next()), recorded.last());
        account.required("networks")
                .forEach(network -> out.accept("%s: %s of %s, recorded at position %d"
                        .formatted(
                                account.required("account").stringValue(),
                                network.required("role").stringValue(),
                                network.required("network").stringValue(),
                                network.required("position").longValue())));
    }

    private static String byRole(JsonNode accounts) {
        return accounts.required("byRole").properties().stream()
                .map(role -> "%s %,d".formatted(role.getKey(), role.getValue().longValue()))
                .collect(Collectors.joining(", "));
    }

    /** The address of an account of the rehearsal; ids may hold slashes. */
    static String account(String id) {
        return "/v1/accounts/rehearsal/" + ActaApi.encoded(id);
    }
}
