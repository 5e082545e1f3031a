package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.EventLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/log-format.md shows the golden files; a second implementation is written from it, so they must be the same. */
class DocumentedVectorsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "log-format.md");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Pattern VECTOR =
            Pattern.compile("<!-- golden( in hexadecimal)?: (\\S+) -->\n```\n(.*?)\n```\n", Pattern.DOTALL);

    private static List<MatchResult> vectors() throws IOException {
        return VECTOR.matcher(Files.readString(DOCUMENT)).results().toList();
    }

    private static String line(String beginning) throws IOException {
        return Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .reduce("", (_, last) -> last);
    }

    @Test
    void theDocumentShowsTheGoldenFilesAsTheyAre() throws IOException {
        for (MatchResult vector : vectors()) {
            byte[] golden = Files.readAllBytes(GOLDEN.resolve(vector.group(2)));
            String shown = vector.group(3);
            if (vector.group(1) == null) {
                assertThat(shown).isEqualTo(new String(golden, StandardCharsets.UTF_8).stripTrailing());
            } else {
                assertThat(shown.replace("\n", "")).isEqualTo(HexFormat.of().formatHex(golden));
            }
        }
    }

    @Test
    void itShowsAtLeastOneOfEachFormat() throws IOException {
        assertThat(vectors().stream().map(vector -> vector.group(2)))
                .contains("leaf-0.json", "leaf-1.json", "leaf-4.json", "signing-key", "keys", "witness-key")
                .contains("checkpoint", "checkpoint-3", "consistency-3-5", "0.tlog-proof", "tile/0/000.p/5");
    }

    @Test
    void itsEventLineIsTheOneOfLeaf1() throws IOException {
        String line = line("{\"position\":1,");
        CopiedEvent event = EventLine.parse(line.getBytes(StandardCharsets.UTF_8));

        assertThat(EventLine.of(event)).asString(StandardCharsets.UTF_8).isEqualTo(line + "\n");
        assertThat(event.leaf().bytes()).isEqualTo(Files.readAllBytes(GOLDEN.resolve("leaf-1.json")));
    }

    @Test
    void itsCheckpointLineIsTheOneOfSize3() throws IOException {
        String line = line("{\"size\":3,");
        CheckpointLine checkpoint = CheckpointLine.parse(line.getBytes(StandardCharsets.UTF_8));

        assertThat(checkpoint.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(line + "\n");
        assertThat(checkpoint.note()).isEqualTo(Files.readAllBytes(GOLDEN.resolve("checkpoint-3")));
    }
}
