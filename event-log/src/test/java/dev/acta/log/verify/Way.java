package dev.acta.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.SampleLog;
import dev.acta.log.verify.Finding.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One way to tamper with an exported log, and one finding that must be among those told. */
record Way(String name, Kind kind, String where, Consumer<Tampered> change) {

    /** A reader of the report should not have to look for it. */
    private static final long MOST_FINDINGS = 6;

    static Way way(String name, Kind kind, String where, Consumer<Tampered> change) {
        return new Way(name, kind, where, change);
    }

    void mustBeFoundIn(Path folder) {
        change.accept(new Tampered(folder));

        Report report = Verification.of(new FolderCopy(folder), new Trust(SampleLog.keys(), List.of()));

        assertThat(report.verdict()).isEqualTo(Verdict.NOT_SOUND);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.where()).isEqualTo(where);
            assertThat(finding.needsOutside()).isFalse();
        });
        assertThat(report.findingCount()).as(report.text()).isLessThanOrEqualTo(MOST_FINDINGS);
    }

    @Override
    public String toString() {
        return name;
    }
}
