package dev.acta.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The June 2020 case as it lies in {@code june-2020/}, a file a command, named so that they sort as they are recorded.
 */
final class JuneCase {

    static final String NETWORK = "network:twitter/2020-06-a";
    static final String RESPONSE = "response:demo-desk/cn-mfa-2020-06-12";
    private static final String FILES = "classpath:june-2020/*.json";

    private JuneCase() {}

    static List<CaseStep> steps() {
        JsonMapper json = JsonMapper.builder().build();
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(resource -> Objects.requireNonNull(resource.getFilename())))
                    .map(resource -> step(json, resource))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the files of the case", e);
        }
    }

    private static CaseStep step(JsonMapper json, Resource file) {
        try (InputStream in = file.getInputStream()) {
            JsonNode step = json.readTree(in);
            return new CaseStep(
                    step.required("command").stringValue(),
                    step.required("idempotencyKey").stringValue(),
                    (ObjectNode) step.required("body"));
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}
