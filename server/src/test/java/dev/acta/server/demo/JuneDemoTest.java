package dev.acta.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.FolderExport;
import dev.acta.log.copy.HttpCopy;
import dev.acta.log.note.SignedNote;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import dev.acta.server.postgres.Contents;
import dev.acta.server.standalone.Readers;
import dev.acta.server.standalone.StandaloneServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** The whole demo against a real server, with a smaller rehearsal, twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JuneDemoTest {

    private static final RehearsalSize SIZE = new RehearsalSize(2_500, 3_100);
    private static final int CASE = JuneCase.steps().size();
    private static final int ROSTERS = 3 + 4;

    private StandaloneServer server;
    private Run first;
    private Run second;

    @BeforeAll
    void runTwice(@TempDir Path parent) {
        server = StandaloneServer.start(parent.resolve("data"), 0, Contents.MADE_UP, Readers.EVERYBODY);
        first = new Run();
        second = new Run();
        await().until(() -> signed() == CASE + ROSTERS + 1);
    }

    private long signed() {
        try (HttpCopy log = new HttpCopy(server.address(), null)) {
            return log.checkpoint()
                    .map(note -> Checkpoint.parse(SignedNote.parse(note).text()).size())
                    .orElse(0L);
        }
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void recordsEveryCommandOnceAndTheRehearsalInOne() {
        assertThat(first.lines.getFirst())
                .isEqualTo("The June 2020 case: %d commands sent, %d recorded, 0 on record already."
                        .formatted(CASE, CASE));
        assertThat(first.lines.get(1))
                .startsWith("The rehearsal: 5,600 synthetic accounts in one command, recorded at positions %d to %d ("
                        .formatted(CASE, CASE + ROSTERS));
    }

    @Test
    void theSecondRunRecordsNothing() {
        assertThat(second.lines.getFirst())
                .isEqualTo("The June 2020 case: %d commands sent, 0 recorded, %d on record already."
                        .formatted(CASE, CASE));
        assertThat(second.lines.get(1))
                .startsWith(
                        "The rehearsal: 5,600 synthetic accounts in one command, on record already at positions %d to %d ("
                                .formatted(CASE, CASE + ROSTERS));
        assertThat(second.receipts).isEqualTo(first.receipts);
        try (ActaApi api = new ActaApi(server.address(), server.token("investigator"), Receipts.NOT_KEPT)) {
            assertThat(api.get("/v1/timeline?limit=1", CASE + ROSTERS)
                            .required("position")
                            .longValue())
                    .isEqualTo(CASE + ROSTERS);
        }
    }

    @Test
    void bothRunsShowTheSameButForWhatWasRecorded() {
        assertThat(second.lines.subList(2, second.lines.size())).isEqualTo(first.lines.subList(2, first.lines.size()));
    }

    /** The folder is kept: CI holds it to the second verifier. */
    @Test
    void standsByItselfAsAFolderThatSaysItIsMadeUp() throws IOException {
        Path folder = Path.of("target", "demo-log");
        FileSystemUtils.deleteRecursively(folder);
        try (HttpCopy log = new HttpCopy(server.address(), null)) {
            FolderExport.of(log, folder);
        }
        Report report = Verification.of(new FolderCopy(folder), Trust.none());
        assertThat(report.verdict()).as(report.text()).isEqualTo(Verdict.SOUND);
        assertThat(report.origin()).contains("made-up");
        assertThat(report.walked().events()).isEqualTo(CASE + ROSTERS + 1);
    }

    @Test
    void beforeTheCorrectionTheFindingIsAspis() {
        assertThat(first.section("before the correction"))
                .contains("aspi published: Clusters of")
                .doesNotContain("the-australia-institute")
                .doesNotContain("CORRECTED");
    }

    @Test
    void nowItIsTheAustraliaInstitutesMarkedWithWhatItReadBefore() {
        assertThat(first.section("network now"))
                .contains("the-australia-institute published: Like a virus")
                .contains("* CORRECTED by #" + (CASE - 1))
                .contains("* read before: aspi published: Clusters of accounts that spread the bioweapon rumour");
    }

    @Test
    void whenTheSpokespersonSpokeNeitherHerWordsNorTheArticleWereKnown() {
        assertThat(first.section("spokesperson spoke"))
                .contains(
                        "twitter terminated network 2020-06-a: 23,750 core accounts, about 150,000 amplifier accounts")
                .contains("twitter attributed")
                .doesNotContain("Hua Chunying")
                .doesNotContain("aspi published: Clusters of accounts that spread the bioweapon rumour #");
    }

    @Test
    void on11JuneNeitherTheMemosCitationNorTheResponseWereKnown() {
        try (ActaApi api = new ActaApi(server.address(), server.token("investigator"), Receipts.NOT_KEPT)) {
            JsonNode known = api.get("/v1/timeline?knownAt=2020-06-12T07:00:00Z&limit=1000", CASE + ROSTERS);
            assertThat(known.required("entries")
                            .valueStream()
                            .map(entry -> entry.required("type").stringValue()))
                    .contains("NetworkSuspended", "DisclosurePublished");
            assertThat(known.toString()).doesNotContain("nrsc-memo").doesNotContain("cn-mfa-2020-06-12");
        }
    }

    @Test
    void countsOfTheRehearsalAreExactAndOneAccountIsFound() {
        assertThat(first.section("rehearsal (synthetic)"))
                .contains("2,500")
                .contains("3,100")
                .contains(new Rehearsal(SIZE).core().next());
    }

    @Test
    void everyAddressToTryNextAnswers() {
        try (ActaApi api = new ActaApi(server.address(), server.token("investigator"), Receipts.NOT_KEPT)) {
            assertThat(first.lines)
                    .filteredOn(line -> line.startsWith("curl "))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(line -> assertThat(
                                    api.get(line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\'')), 0))
                            .isNotNull());
        }
    }

    /** One run of the demo, with what it printed and the receipts it got. */
    private final class Run {
        private final List<String> lines = new ArrayList<>();
        private final Map<String, String> receipts = new LinkedHashMap<>();

        private Run() {
            new JuneDemo(server, SIZE, receipts::put, 100, accounts -> new NoProgress(), lines::add).run();
        }

        /** The words of the section whose heading has these; each entry stands in one lane. */
        private String section(String heading) {
            StringBuilder section = new StringBuilder();
            boolean within = false;
            for (String line : lines) {
                if (line.startsWith("==")) {
                    within = line.contains(heading);
                }
                if (within) {
                    section.append(line.substring(line.indexOf('|') + 1).replace('|', ' '))
                            .append(' ');
                }
            }
            return section.toString().replaceAll("\\s+", " ");
        }
    }

    private static final class NoProgress implements Progress {
        @Override
        public void sent(long accounts) {}

        @Override
        public void allSent() {}

        @Override
        public void close() {}
    }
}
