package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.Party;
import java.util.List;
import java.util.stream.Stream;

/** Clients or users, a line each; hashes are left out. */
final class PartyLines {

    private PartyLines() {}

    static String of(Party party) {
        return Stream.of(
                        party.id(),
                        words("scope", party.scopes()),
                        words("acts for", party.actsFor()),
                        words("records about", party.recordsAbout()),
                        words("reads", party.reads()))
                .filter(text -> !text.isEmpty())
                .reduce((before, after) -> before + "; " + after)
                .orElse("");
    }

    private static String words(String what, List<String> list) {
        return list.isEmpty() ? "" : what + " " + String.join(",", list);
    }
}
