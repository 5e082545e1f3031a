package dev.acta.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.note.VerifierKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanLogTest {

    @TempDir
    Path folder;

    @Test
    void aFolderOfACleanLogIsSoundAndEverythingWasChecked() {
        SampleLog log = SampleLog.small();
        Report report = verified(new FolderCopy(log.writeTo(folder)), SampleLog.keys());

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.origin()).isEqualTo(SampleLog.ORIGIN);
        assertThat(report.size()).isEqualTo(700);
        Walked walked = report.walked();
        assertThat(walked.events()).isEqualTo(700);
        assertThat(walked.erased()).isEqualTo(2);
        assertThat(walked.checkpoints()).isEqualTo(6);
        assertThat(walked.items())
                .isEqualTo(
                        log.events().stream().mapToInt(it -> it.items().size()).sum());
        // Level 0 has three tiles, level 1 one, and there are three bundles.
        assertThat(walked.tiles()).isEqualTo(7);
        assertThat(report.keys()).extracting(KnownKey::given).containsOnly(true);
        assertThat(report.keys()).extracting(KnownKey::signed).containsExactly(3L, 4L);
    }

    @Test
    void aLogOfMoreThanTwoLevelsOfTilesIsSound() {
        SampleLog log = new SampleLog(5, false).events(65_536 + 300).sign();
        Report report = verified(new FolderCopy(log.writeTo(folder)), SampleLog.keys());

        assertThat(report.findings()).isEmpty();
        assertThat(report.size()).isEqualTo(65_836);
        // Hashes: 258 tiles of level 0, 2 of level 1, 1 of level 2; and 258 bundles.
        assertThat(report.walked().tiles()).isEqualTo(258 + 2 + 1 + 258);
    }

    @Test
    void anEmptyLogWithACheckpointIsSound() {
        Report report = verified(new FolderCopy(new SampleLog(1, false).sign().writeTo(folder)), SampleLog.keys());

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void withoutACheckpointNothingIsToldToBeSound() {
        Report report = verified(new SampleLog(1, true).events(10).copy(), List.of());

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.untold()).anyMatch(it -> it.contains("no checkpoint"));
        assertThat(report.walked().unsigned()).isEqualTo(10);
    }

    @Test
    void keysThatOnlyTheCopyNamesAreSaidNotToBeIndependent() {
        Report report = verified(SampleLog.small().copy(), List.of());

        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.keys()).extracting(KnownKey::given).containsOnly(false);
        assertThat(report.caveats()).anyMatch(it -> it.contains("not independent"));
        assertThat(report.caveats()).anyMatch(it -> it.contains("Compared with no earlier checkpoint"));
        assertThat(report.caveats()).anyMatch(it -> it.contains("has no tiles"));
    }

    private static Report verified(LogCopy copy, List<VerifierKey> keys) {
        return Verification.of(copy, new Trust(keys, List.of()));
    }
}
