package dev.acta.command.testing;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** A form of several parts. */
public final class Forms {
    private static final String BOUNDARY = "----between-parts";

    private final StringBuilder text = new StringBuilder();

    public Forms json(String name, String content) {
        return part(name, "application/json", content);
    }

    public Forms csv(String name, String content) {
        return part(name, "text/csv", content);
    }

    private Forms part(String name, String type, String content) {
        text.append("--").append(BOUNDARY).append("\r\n");
        text.append("Content-Disposition: form-data; name=\"").append(name).append("\"; filename=\"f\"\r\n");
        text.append("Content-Type: ").append(type).append("\r\n\r\n");
        text.append(content).append("\r\n");
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public BodyPublisher publisher() {
        return BodyPublishers.ofString(text + "--" + BOUNDARY + "--\r\n");
    }
}
