package dev.acta.server.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Networks suspended in waves, with the accounts in the body, and some accounts brought back. */
final class Networks implements Cases {
    private static final List<String> ROLES = List.of("CORE", "AMPLIFIER", "COMPROMISED");

    @Override
    public List<Draft> next(String id, int day, Random random) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(wave("suspend-network", id, id, day, 2 + random.nextInt(30)));
        int waves = random.nextInt(3);
        for (int wave = 1; wave <= waves; wave++) {
            drafts.add(wave("extend-network-suspension", id, id + "." + wave, day + wave, 1 + random.nextInt(10)));
        }
        if (random.nextBoolean()) {
            drafts.add(back(id, List.of(id + "-0", id + "-1"), day + 4));
        }
        if (waves > 0 && random.nextBoolean()) {
            drafts.add(back(id, List.of(id + ".1-0"), day + 5));
        }
        drafts.add(Draft.own("publish-disclosure", day + 5, """
                "disclosure":"disclosure:rehearsal/%1$s","title":"A network","networks":["network:rehearsal/%1$s"]""".formatted(id)));
        return drafts;
    }

    static Draft suspension(String id, int day, Random random) {
        return wave("suspend-network", id, id, day, 1 + random.nextInt(3));
    }

    private static Draft wave(String command, String network, String prefix, int day, int size) {
        String accounts = IntStream.range(0, size)
                .mapToObj(n -> "{\"id\":\"%s-%d\",\"role\":\"%s\"}".formatted(prefix, n, ROLES.get(n % ROLES.size())))
                .collect(Collectors.joining(","));
        String sets = IntStream.range(0, Math.min(size, ROLES.size()))
                .mapToObj(role -> """
                        {"role":"%s","assetKind":"ACCOUNT","count":{"value":%d,"qualifier":"EXACT"},"published":false}""".formatted(ROLES.get(role), (size - role + 2) / ROLES.size()))
                .collect(Collectors.joining(","));
        return Draft.own(command, day, """
                "network":"network:rehearsal/%s","measure":{"kind":"SUSPENDED"},%s,"sets":[%s],"accounts":[%s]""".formatted(network, Draft.DECISION.formatted(prefix), sets, accounts));
    }

    private static Draft back(String network, List<String> accounts, int day) {
        String names =
                accounts.stream().map(it -> "\"account:rehearsal/" + it + "\"").collect(Collectors.joining(","));
        return Draft.own(
                "reinstate-accounts", day, """
                "network":"network:rehearsal/%s",%s,"cause":{"kind":"OWN_REVIEW"},"accounts":[%s]""".formatted(network, Draft.DECISION.formatted(network + "-back"), names));
    }
}
