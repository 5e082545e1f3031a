package dev.acta.server.standalone;

import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.server.postgres.Login;
import java.util.HashMap;
import java.util.Map;

/** What the standalone knows and its Spring application needs; no other configuration can overrule it. */
final class HandedOver {

    static final String ADDRESS = "127.0.0.1";

    private HandedOver() {}

    static Map<String, Object> properties(EmbeddedDatabase database, int port, Recorder recorder) {
        Map<String, Object> properties = new HashMap<>(recorder.properties());
        properties.put("server.address", ADDRESS);
        properties.put("server.port", port);
        properties.put("acta.log.url", database.url());
        properties.put("acta.log.digest-key-file", database.digestKeyFile().toString());
        properties.put("acta.signer.key-file", database.signerKeyFile().toString());
        properties.put("acta.signer.checkpoint-file", database.checkpointFile().toString());
        putLogin(properties, "acta.log.owner", database.owner());
        putLogin(properties, "acta.log.command", database.command());
        putLogin(properties, "acta.log.query", database.query());
        putLogin(properties, "acta.log.eraser", database.eraser());
        return properties;
    }

    private static void putLogin(Map<String, Object> properties, String prefix, Login login) {
        properties.put(prefix + ".username", login.username());
        properties.put(prefix + ".password", login.password());
    }
}
