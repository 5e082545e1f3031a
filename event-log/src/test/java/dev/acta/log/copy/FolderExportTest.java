package dev.acta.log.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderExportTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine"), "mine");

        assertThatThrownBy(() -> SampleLog.small().writeTo(folder)).isInstanceOf(FolderNotEmpty.class);
        assertThat(files()).containsExactly("mine");
    }

    @Test
    void aLogWithoutACheckpointIsNotExported() {
        assertThatThrownBy(() -> new SampleLog(1, false).events(5).writeTo(folder))
                .isInstanceOf(UnreadableCopy.class)
                .hasMessageContaining("Nothing is signed yet");
    }

    @Test
    void whatNoCheckpointCoversIsLeftOut() {
        new SampleLog(1, true).events(300).sign().events(5).writeTo(folder);

        assertThat(folder.resolve("events/001.p/44")).exists();
        assertThat(Verification.of(new FolderCopy(folder), Trust.none())
                        .walked()
                        .events())
                .isEqualTo(300);
    }

    @Test
    void anExportThatBrokeOffIsNotTakenForAWholeOne() {
        SampleLog log = SampleLog.small();
        log.events().remove(650);

        assertThatThrownBy(() -> log.writeTo(folder))
                .isInstanceOf(UnreadableCopy.class)
                .hasMessageContaining("event:650");
        assertThat(folder.resolve("checkpoint")).doesNotExist();
        assertThat(Verification.of(new FolderCopy(folder), Trust.none()).verdict())
                .isEqualTo(Verdict.NOT_SOUND);
    }

    @Test
    void itsFilesAreThoseOfTheLayout() throws IOException {
        SampleLog.small().writeTo(folder);

        assertThat(files())
                .containsExactlyInAnyOrder(
                        "checkpoint",
                        "checkpoints.ndjson",
                        "keys",
                        "events/000",
                        "events/001",
                        "events/002.p/188",
                        "tile/0/000",
                        "tile/0/001",
                        "tile/0/002.p/188",
                        "tile/1/000.p/2",
                        "tile/entries/000",
                        "tile/entries/001",
                        "tile/entries/002.p/188");
    }

    @Test
    void aFolderIsReadFromAnyPosition() {
        SampleLog log = SampleLog.small();
        try (CopyCursor<CopiedEvent> events = new FolderCopy(log.writeTo(folder)).events(300, 700)) {
            CopiedEvent first = Objects.requireNonNull(events.next());

            assertThat(first.position()).isEqualTo(300);
            assertThat(EventLine.of(first)).isEqualTo(EventLine.of(log.events().get(300)));
        }
    }

    @Test
    void aFolderThatIsNoneIsToldApart() {
        assertThatThrownBy(() -> new FolderCopy(folder.resolve("nowhere"))).isInstanceOf(UnreadableCopy.class);
        assertThatThrownBy(() -> new FolderCopy(folder)).hasMessageContaining("not an exported log");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
