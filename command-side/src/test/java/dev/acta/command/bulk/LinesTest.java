package dev.acta.command.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void everyLineHasItsNumberAndBlankOnesCount() throws IOException {
        assertThat(read("a\n\n \t\r\nb\r\nc", 10)).containsExactly("1 a", "4 b\r", "5 c");
        assertThat(read("", 10)).isEmpty();
        assertThat(read("\n\n", 10)).isEmpty();
        assertThat(read("a\n", 10)).containsExactly("1 a");
    }

    @Test
    void aLineMayBeAsLongAsThatAndNoLonger() throws IOException {
        assertThat(read("1234\n12345\n\n123\n12345", 4)).containsExactly("1 1234", "2 too long", "4 123", "5 too long");
    }

    @Test
    void linesMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        String large = "x".repeat(100_000);
        assertThat(read(large + "\n" + large + "y\nz", 100_000)).containsExactly("1 " + large, "2 too long", "3 z");
    }

    @Test
    void aLineThatBreaksOffIsNotTold() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new EOFException();
            }
        };
        Lines lines = new Lines(new SequenceInputStream(bytes("a\nhalf"), broken), 10);
        assertThat(lines.next()).isNotNull();
        assertThatThrownBy(lines::next).isInstanceOf(EOFException.class);
    }

    private static List<String> read(String text, int most) throws IOException {
        Lines lines = new Lines(bytes(text), most);
        List<String> read = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            read.add(
                    switch (line) {
                        case Line.Text(long number, byte[] content) ->
                            number + " " + new String(content, StandardCharsets.UTF_8);
                        case Line.TooLong(long number) -> number + " too long";
                    });
        }
        return read;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
