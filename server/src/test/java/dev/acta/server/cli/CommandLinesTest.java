package dev.acta.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.note.SigningKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        assertThat(acta("--help")).isZero();
        assertThat(out.toString()).contains("serve", "Exit codes:", "cannot start", "the command line is wrong");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpOfServeNamesItsOptionsAndTheirDefaults() {
        assertThat(acta("serve", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("--data=FOLDER", "Default: acta-data", "--port=PORT", "Default: 8080");
    }

    @Test
    void theDemoHasAFolderOfItsOwn() {
        assertThat(acta("demo", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("Default: acta-demo", "--exit", "--receipts=FILE")
                .doesNotContain("--core");
    }

    @Test
    void helpOfServeSaysHowToOpenTheRecordAndNothingOfWhoRecords() {
        assertThat(acta("serve", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " ")).contains("--public").doesNotContain("--client");
    }

    @Test
    void versionIsOneLine() {
        assertThat(acta("--version")).isZero();
        assertThat(out.toString().lines()).singleElement().asString().startsWith("acta ");
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(acta()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand", "Usage: acta");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownOptionIsAUsageError() {
        assertThat(acta("serve", "--prot", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--prot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "", "99999999999"})
    void aNumberThatIsNoPortIsAUsageError(String port) {
        assertThat(acta("serve", "--port=" + port)).isEqualTo(2);
        assertThat(err.toString()).contains("'" + port + "' is not a port, a number from 0 to 65535");
    }

    @Test
    void aFolderThatIsNotOursIsToldInOneLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThat(acta("serve", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("acta: The folder " + folder + " is not empty");
    }

    @Test
    void aKeyIsMadeOnceAndItsPublicPartPrinted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("signer.key");
        assertThat(acta("key", "--origin", "log.example/a", file.toString())).isZero();
        String made = Files.readString(file);
        assertThat(SigningKey.parse(made.strip()).verifierKey().name()).isEqualTo("log.example/a");

        assertThat(acta("key", "--origin", "log.example/a", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("not written over");
        assertThat(file).hasContent(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a+b"})
    void whatCannotBeAnOriginIsAUsageError(String origin, @TempDir Path folder) {
        assertThat(acta("key", "--origin=" + origin, folder.resolve("key").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("key")).doesNotExist();
    }

    @Test
    void aWitnessWantsToKnowALog(@TempDir Path folder) {
        assertThat(acta("witness", "--data", folder.toString())).isEqualTo(2);
        assertThat(acta("witness", "--data", folder.toString(), "--log", "no key"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--log=VKEY", "'no key' is not a key");
    }

    private int acta(String... arguments) {
        return CommandLines.create()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
