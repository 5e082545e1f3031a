package dev.acta.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommittedContractTest {
    private static final String HOW =
            "run ./mvnw verify -pl server -am -Dtest=CommittedContractTest -Dacta.contract.record=true";

    @Test
    void theCommittedDocumentsAreThoseThatTheCodeMakes() throws IOException {
        ContractFiles made = ContractFiles.made();
        if (Boolean.getBoolean("acta.contract.record")) {
            made.write();
        }
        assertSame(ContractFiles.COMMANDS, made.commands());
        assertSame(ContractFiles.QUERIES, made.queries());
        assertSame(ContractFiles.WHOLE, made.whole());
        assertSame(ContractFiles.INDEX, made.index());
        assertSame(CommandPage.FILE, made.page());
    }

    @Test
    void noTextIsSentWithoutALimit() {
        assertThat(ContractFiles.made().commandSide().unlimited()).isEmpty();
    }

    @Test
    void everyCommandSaysInOneSentenceWhatItIs() {
        Sources sources = Sources.read();
        assertThat(ContractFiles.made().commandSide().commands().values())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(sources.of(body).summary())
                        .as(body.getSimpleName())
                        .matches("[A-Z][^.()]{10,}\\."));
    }

    private static void assertSame(Path committed, byte[] made) throws IOException {
        assertThat(committed).as(HOW).exists();
        assertThat(Files.readString(committed))
                .as("%s is behind the code; %s", committed, HOW)
                .isEqualTo(new String(made, StandardCharsets.UTF_8));
    }
}
