package dev.acta.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {
    private static final OpenApi API = OpenApi.committed();
    private static final ProblemTypes TYPES = ProblemTypes.read();

    @ParameterizedTest
    @MethodSource("slugs")
    void everyProblemHasAnEntryAndAPageWithItsStatus(String slug) {
        int status = Objects.requireNonNull(TYPES.statuses().get(slug));
        JsonNode only = API.schema("problem." + slug).at("/allOf/1/properties");
        assertThat(only.at("/type/const").stringValue()).isEqualTo("https://acta.dev/problems/" + slug);
        assertThat(only.at("/status/const").intValue()).isEqualTo(status);
        assertThat(ProblemTypes.page(slug).lines().toList())
                .startsWith("# " + slug, "")
                .element(2)
                .asString()
                .startsWith(status + ". ")
                // What it means, then what to do.
                .matches(".*[.;:] [^.]+.*\\.");
    }

    static Stream<String> slugs() {
        return TYPES.statuses().keySet().stream();
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(ProblemTypes.PAGES)) {
            files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(name -> !name.equals("README"))
                    .forEach(pages::add);
        }
        assertThat(pages).isEqualTo(TYPES.statuses().keySet());
    }
}
