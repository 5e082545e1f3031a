package dev.acta.log.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of C2SP signed-note and tlog-cosignature. */
class NoteExampleTest {

    private static final String EXAMPLE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final String VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String POEM = """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
            """;

    @Test
    void itsNoteIsSignedByItsKey() {
        SignedNote note = SignedNote.parse(EXAMPLE.getBytes(StandardCharsets.UTF_8));
        VerifierKey key = VerifierKey.parse(VKEY);

        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(new TrustedKeys(List.of(key)).verify(note)).containsExactly(key);
        assertThat(key).hasToString(VKEY);
        assertThat(note.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(EXAMPLE);
    }

    @Test
    void itsPoemIsCutAtTheLastEmptyLine() {
        SignedNote poem = SignedNote.parse(POEM.getBytes(StandardCharsets.UTF_8));

        assertThat(poem.text()).endsWith("sole:\n\ned è subito sera.\n");
        assertThat(poem.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).isEqualTo("quasimodo.example/salvatore");
            assertThat(signature.keyId()).isEqualTo(0x367ba04b);
        });
    }

    @Test
    void itsCosignatureHasATimeBeforeTheSignature() {
        NoteSignature cosignature = NoteSignature.parseLine(
                "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");

        assertThat(Cosignature.of(cosignature.signature())).hasValueSatisfying(it -> {
            assertThat(it.time()).isEqualTo(1_679_315_147);
            assertThat(it.message("example.com/behind-the-sofa\n"))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("cosignature/v1\ntime 1679315147\nexample.com/behind-the-sofa\n");
        });
    }
}
