package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/log-format.md shows the golden files; a second implementation is written from it, so they must be the same. */
class DocumentedVectorsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "log-format.md");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Pattern VECTOR =
            Pattern.compile("<!-- golden( in hexadecimal)?: (\\S+) -->\n+```\n(.*?)```\n", Pattern.DOTALL);

    private record Vector(boolean hexadecimal, String file, String text) {}

    @Test
    void theDocumentShowsTheGoldenFilesAsTheyAre() throws IOException {
        for (Vector vector : vectors()) {
            byte[] golden = Files.readAllBytes(GOLDEN.resolve(vector.file()));
            String expected = vector.hexadecimal()
                    ? HexFormat.of().formatHex(golden)
                    : new String(golden, StandardCharsets.UTF_8).stripTrailing();
            String shown = vector.hexadecimal()
                    ? vector.text().replace("\n", "")
                    : vector.text().stripTrailing();
            assertThat(shown).as(vector.file()).isEqualTo(expected);
        }
    }

    @Test
    void noGoldenFileIsLeftOut() throws IOException {
        List<String> shown = vectors().stream().map(Vector::file).toList();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(new TreeSet<>(shown)).isEqualTo(new TreeSet<>(there));
        }
    }

    private static List<Vector> vectors() throws IOException {
        List<Vector> vectors = new ArrayList<>();
        VECTOR.matcher(Files.readString(DOCUMENT))
                .results()
                .forEach(found -> vectors.add(new Vector(found.group(1) != null, found.group(2), found.group(3))));
        return vectors;
    }
}
