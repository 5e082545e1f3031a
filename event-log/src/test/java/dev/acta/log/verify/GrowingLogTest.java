package dev.acta.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.RightEdge;
import dev.acta.log.copy.CheckpointLine;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopyCursor;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A log that goes on while it is walked. */
class GrowingLogTest {

    /** Erases an item and signs once its checkpoint has been read this often. */
    private static final class Growing implements LogCopy {

        private final SampleLog log;
        private final int signsAfter;
        private int asked;

        Growing(SampleLog log, int signsAfter) {
            this.log = log;
            this.signsAfter = signsAfter;
        }

        private LogCopy now() {
            return log.copy();
        }

        @Override
        public String name() {
            return "growing";
        }

        @Override
        public List<VerifierKey> keys() {
            return SampleLog.keys();
        }

        @Override
        public Optional<byte[]> checkpoint() {
            Optional<byte[]> latest = now().checkpoint();
            asked++;
            if (asked == 1) {
                log.erase(4, 1);
            }
            if (asked == signsAfter) {
                log.sign();
            }
            return latest;
        }

        @Override
        public CopyCursor<CheckpointLine> checkpoints() {
            return now().checkpoints();
        }

        @Override
        public long head() {
            return 0;
        }

        @Override
        public boolean grows() {
            return true;
        }

        @Override
        public CopyCursor<CopiedEvent> events(long from, long to) {
            return now().events(from, to);
        }

        @Override
        public boolean hasTiles() {
            return false;
        }

        @Override
        public Optional<byte[]> tile(Tile tile) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    @Test
    void anItemErasedMeanwhileIsExplainedByWalkingOn() {
        Growing signed = new Growing(new SampleLog(9, true).events(20).sign(), 2);
        Report report = Verification.of(signed, new Trust(SampleLog.keys(), List.of()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.size()).isEqualTo(21);
        assertThat(report.walked().erased()).isEqualTo(1);
    }

    @Test
    void aFirstCheckpointSignedMeanwhileIsNoContradiction() {
        Growing unsigned = new Growing(new SampleLog(9, true).events(20), 1);
        Report report = Verification.of(unsigned, new Trust(SampleLog.keys(), List.of()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aSideCheckSeesEveryEventAndTheTreeThatGrows() {
        List<Long> sizes = new ArrayList<>();
        Report report = Verification.over(SampleLog.small().copy(), Trust.none())
                .with(new SideCheck() {
                    @Override
                    public void event(CopiedEvent event, RightEdge tree, Findings findings) {
                        sizes.add(tree.size());
                    }

                    @Override
                    public void end(RightEdge tree, Findings findings) {
                        findings.add(Finding.Kind.TABLE, "receipt", "Size " + tree.size());
                    }
                })
                .run();

        assertThat(sizes).hasSize(700).startsWith(1L, 2L).endsWith(700L);
        assertThat(report.findings())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).isEqualTo("Size 700"));
    }

    @Test
    void progressIsToldUpToTheEnd() {
        List<Long> told = new ArrayList<>();
        Report report = Verification.over(SampleLog.small().copy(), Trust.none())
                .telling((events, of) -> {
                    assertThat(of).isEqualTo(700);
                    told.add(events);
                })
                .run();

        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(told).containsExactly(256L, 512L, 700L);
    }
}
