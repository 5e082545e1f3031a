package dev.acta.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessProblemsAreDocumentedTest {
    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPageWithItsStatus(AccessProblem problem) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "problems", problem.slug() + ".md"));
        assertThat(lines.getFirst()).isEqualTo("# " + problem.slug());
        assertThat(lines.get(2)).startsWith(problem.status() + ". ");
    }
}
