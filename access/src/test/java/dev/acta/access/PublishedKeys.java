package dev.acta.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A key set on a port of this machine that can be changed, and counts how often it is fetched. */
final class PublishedKeys implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile JWKSet keys;

    private PublishedKeys(HttpServer server, RSAKey key) {
        this.server = server;
        this.keys = new JWKSet(key.toPublicJWK());
    }

    static PublishedKeys of(RSAKey key) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PublishedKeys published = new PublishedKeys(server, key);
        server.createContext("/keys", exchange -> {
            published.fetches.incrementAndGet();
            byte[] body = published.keys.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return published;
    }

    /** This key from now on, and no other. */
    void publish(RSAKey key) {
        keys = new JWKSet(key.toPublicJWK());
    }

    int fetches() {
        return fetches.get();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
