package dev.acta.log.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy cannot give away by itself, and an auditor finds by what was kept outside. */
class OutsideTest {

    private static final SampleLog GENUINE = SampleLog.small(3);

    /** As long, by the same keys, sound in itself, and of other events. */
    private static final SampleLog FORGED = SampleLog.small(4);

    @TempDir
    Path folder;

    @Test
    void aForgedHistoryByTheRightKeysIsNotFoundWithoutAnEarlierCheckpointAndTheReportSaysSo() {
        Report report = verified(FORGED, SampleLog.keys());

        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.caveats()).anyMatch(it -> it.contains("a whole history exchanged"));
    }

    @Test
    void anEarlierCheckpointFindsTheForgedHistory() {
        Report report = verified(FORGED, SampleLog.keys(), GENUINE.noteOf(512));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHECKPOINT_ROOT);
            assertThat(finding.where()).isEqualTo("earlier checkpoint kept-0");
            assertThat(finding.needsOutside()).isTrue();
        });
        assertThat(report.text()).contains("found by what was kept outside");
        assertThat(report.caveats()).noneMatch(it -> it.contains("a whole history exchanged"));
    }

    @Test
    void earlierCheckpointsOfTheSameHistoryFit() {
        Report report =
                verified(GENUINE, SampleLog.keys(), GENUINE.noteOf(700), GENUINE.noteOf(1), GENUINE.noteOf(300));

        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
    }

    @Test
    void aLogThatWasCutBackIsFound() {
        SampleLog longer = SampleLog.small().events(50).sign();
        Report report = verified(GENUINE, SampleLog.keys(), longer.noteOf(750));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("has 750 events").contains("only 700");
            assertThat(finding.needsOutside()).isTrue();
        });
    }

    @Test
    void anEarlierCheckpointThatTheLogNoLongerListsIsFound() {
        SampleLog without = SampleLog.small();
        without.checkpoints().removeIf(it -> it.size() == 512);
        Report report = verified(without, SampleLog.keys(), GENUINE.noteOf(512));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHECKPOINT_MISSING);
            assertThat(finding.needsOutside()).isTrue();
        });
    }

    @Test
    void anEarlierCheckpointByAStrangerIsNotTaken() {
        Report report = verified(GENUINE, SampleLog.keys(), GENUINE.note(List.of(SampleLog.STRANGER)));

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHECKPOINT_KEY);
            assertThat(finding.needsOutside()).isTrue();
        });
    }

    @Test
    void anEarlierCheckpointThatIsNoneIsTold() {
        Report report = verified(GENUINE, SampleLog.keys(), "nothing".getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.CHECKPOINT_MALFORMED));
    }

    @Test
    void aForgedHistoryUnderKeysOfItsOwnIsFoundByTheKeysGiven() {
        Report report = verified(GENUINE, List.of(SampleLog.STRANGER.verifierKey()));

        assertThat(report.findings()).isNotEmpty().allMatch(it -> it.kind() == Kind.CHECKPOINT_KEY);
    }

    @Test
    void withTheOldKeyAloneWhatOnlyTheNewOneSignedIsTold() {
        Report report = verified(GENUINE, List.of(SampleLog.OLD_KEY.verifierKey()));

        assertThat(report.findings())
                .extracting(Finding::where)
                .containsExactly("checkpoint", "checkpoint:512", "checkpoint:600", "checkpoint:700");
        assertThat(report.findings()).extracting(Finding::kind).containsOnly(Kind.CHECKPOINT_KEY);
    }

    @Test
    void aWitnessesCosignatureIsVerifiedWhereItsKeyIsGiven() {
        List<VerifierKey> keys = new ArrayList<>(SampleLog.keys());
        keys.add(SampleLog.WITNESS.cosigner());
        Report report = verified(cosigned(GENUINE, SampleLog.WITNESS), keys);

        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.keys()).extracting(KnownKey::signed).containsExactly(3L, 4L, 6L);
    }

    @Test
    void aWitnessesCosignatureOfSomethingElseIsFound() {
        List<VerifierKey> keys = new ArrayList<>(SampleLog.keys());
        keys.add(SampleLog.WITNESS.cosigner());
        SampleLog log = SampleLog.small();
        SignedNote last = SignedNote.parse(log.noteOf(700));
        SignedNote wrong = last.with(
                SampleLog.WITNESS.cosign(SignedNote.parse(log.noteOf(600)).text(), 1_600_000_000));
        log.checkpoints().removeLast();
        log.checkpoints().add(new CheckpointLine(700, wrong.bytes()));
        Report report = verified(log, keys);

        assertThat(report.findings())
                .extracting(Finding::where, Finding::kind)
                .containsExactly(
                        tuple("checkpoint", Kind.CHECKPOINT_SIGNATURE),
                        tuple("checkpoint:700", Kind.CHECKPOINT_SIGNATURE));
    }

    private static SampleLog cosigned(SampleLog log, SigningKey witness) {
        SampleLog cosigned = SampleLog.small();
        cosigned.checkpoints().replaceAll(line -> {
            SignedNote note = SignedNote.parse(log.noteOf(line.size()));
            return new CheckpointLine(
                    line.size(),
                    note.with(witness.cosign(note.text(), 1_600_000_000)).bytes());
        });
        return cosigned;
    }

    private Report verified(SampleLog log, List<VerifierKey> keys, byte[]... kept) {
        List<EarlierCheckpoint> earlier = new ArrayList<>();
        for (byte[] note : kept) {
            earlier.add(new EarlierCheckpoint("kept-" + earlier.size(), note));
        }
        return Verification.of(new FolderCopy(log.writeTo(folder)), new Trust(keys, earlier));
    }
}
