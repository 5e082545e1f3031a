package dev.acta.log.verify;

import dev.acta.log.Sha256;
import dev.acta.log.note.KeyType;
import java.util.Locale;

/** A report for people. */
final class ReportText {

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    ReportText(Report report) {
        this.report = report;
    }

    String text() {
        line(verdict());
        counts();
        report.keys().forEach(this::key);
        report.findings().forEach(this::finding);
        if (report.findingCount() > report.findings().size()) {
            line("  ... and " + count(report.findingCount() - report.findings().size()) + " more");
        }
        report.untold().forEach(it -> line("Not told: " + it));
        report.caveats().forEach(it -> line("Note: " + it));
        return text.toString();
    }

    private String verdict() {
        String of = ": " + report.copy();
        return switch (report.verdict()) {
            case SOUND, INCOMPLETE -> report.verdict().text() + of;
            case NOT_SOUND -> report.verdict().text() + ": " + findings() + of;
        };
    }

    private String findings() {
        return count(report.findingCount()) + (report.findingCount() == 1 ? " finding" : " findings");
    }

    private void counts() {
        Walked walked = report.walked();
        byte[] root = report.root();
        String origin = report.origin();
        line("Log %s, size %s, root %s"
                .formatted(
                        origin == null ? "not told" : origin,
                        count(report.size()),
                        root == null ? "not told" : Sha256.text(root)));
        line(
                "Checked %s events of %s streams, %s personal items (%s erased, %s withheld), %s checkpoints, %s tiles in %s s"
                        .formatted(
                                count(walked.events()),
                                count(walked.streams()),
                                count(walked.items()),
                                count(walked.erased()),
                                count(walked.withheld()),
                                count(walked.checkpoints()),
                                count(walked.tiles()),
                                seconds(walked.millis())));
    }

    private void key(KnownKey known) {
        String whose = known.key().type() == KeyType.COSIGNATURE_V1 ? "Witness" : "Key";
        line("%s %s, %s, signed %s checkpoints"
                .formatted(whose, known.key(), known.given() ? "given" : "named by the copy", count(known.signed())));
    }

    private void finding(Finding finding) {
        line("  %s %s: %s%s"
                .formatted(
                        finding.kind(),
                        finding.where(),
                        finding.message(),
                        finding.needsOutside() ? " [found by what was kept outside]" : ""));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1_000.0);
    }
}
