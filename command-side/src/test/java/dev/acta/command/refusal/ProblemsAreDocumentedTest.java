package dev.acta.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsAreDocumentedTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonHasAPageWithItsStatus(Reason reason) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "problems", reason.slug() + ".md"));
        assertThat(lines.getFirst()).isEqualTo("# " + reason.slug());
        assertThat(lines.get(2)).startsWith(reason.status() + ". ");
    }
}
