package dev.acta.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.acta.events.ActaEvent;
import dev.acta.events.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A golden file holds an event's payload in its first line and one personal item in each line after it. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String RECORD = "acta.golden.record";

    private final EventJson json = new EventJson();

    static List<ActaEvent> events() {
        return Examples.all();
    }

    static Stream<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    static Set<String> types() {
        return Vocabulary.current().types();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsStoredInTheVeryBytesOfItsGoldenFile(ActaEvent event) throws IOException {
        EncodedJson encoded = json.encode(event);
        Path file = GOLDEN.resolve(encoded.type() + "." + encoded.revision() + ".json");
        if (Files.notExists(file) && Boolean.getBoolean(RECORD)) {
            Files.createDirectories(GOLDEN);
            Files.write(file, lines(encoded));
        }
        if (Files.notExists(file)) {
            fail("No golden file %s. Run once with -D%s=true to record it, read it, and commit it.", file, RECORD);
        }
        assertThat(new String(lines(encoded), StandardCharsets.UTF_8))
                .as("a stored form never changes: make a new revision with an upcast instead")
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyRevisionThatWasEverWrittenIsRead(Path file) throws IOException {
        List<String> name = DOT.splitAsStream(file.getFileName().toString()).toList();
        List<String> lines = Files.readAllLines(file);
        List<byte @Nullable []> items = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(item -> items.add(item.getBytes(StandardCharsets.UTF_8)));

        ActaEvent event = json.decode(
                name.get(0), Integer.parseInt(name.get(1)), lines.getFirst().getBytes(StandardCharsets.UTF_8), items);

        assertThat(Vocabulary.current().typeOf(event.getClass())).isEqualTo(name.get(0));
        assertThat(event.subjects()).doesNotHaveDuplicates().contains(event.actor());
    }

    /** Forms of older revisions are no longer written: what holds them is that their golden files are read. */
    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasTheFormThatItsRevisionWasGiven(String type) throws IOException {
        List<String> form = Forms.of(Vocabulary.current().eventOf(type));
        Path file = GOLDEN.resolve("forms")
                .resolve(type + "." + Vocabulary.current().revisionOf(type) + ".txt");
        if (Files.notExists(file) && Boolean.getBoolean(RECORD)) {
            Files.createDirectories(file.getParent());
            Files.write(file, form);
        }
        if (Files.notExists(file)) {
            fail("No file %s. Run once with -D%s=true to record it, read it, and commit it.", file, RECORD);
        }
        assertThat(form)
                .as("a form never changes: make a new revision with an upcast instead")
                .isEqualTo(Files.readAllLines(file));
    }

    @Test
    void everyRevisionOfATypeHasAGoldenFile() throws IOException {
        Set<String> revisions = new TreeSet<>();
        for (String type : Vocabulary.current().types()) {
            IntStream.rangeClosed(1, Vocabulary.current().revisionOf(type))
                    .mapToObj(revision -> type + "." + revision + ".json")
                    .forEach(revisions::add);
        }

        assertThat(goldenFiles().map(file -> file.getFileName().toString())).containsExactlyElementsOf(revisions);
    }

    private static byte[] lines(EncodedJson encoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(encoded.payload());
        out.write('\n');
        for (byte[] item : encoded.items()) {
            out.writeBytes(item);
            out.write('\n');
        }
        return out.toByteArray();
    }
}
