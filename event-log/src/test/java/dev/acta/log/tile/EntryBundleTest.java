package dev.acta.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryBundleTest {

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Test
    void entriesStandBehindTheirLengths() {
        EntryBundle bundle = new EntryBundle(List.of(bytes("aabb"), bytes(""), bytes("cc")));

        assertThat(bundle.bytes()).isEqualTo(bytes("0002aabb" + "0000" + "0001cc"));
        assertThat(EntryBundle.parse(bundle.bytes(), 3).entries()).containsExactlyElementsOf(bundle.entries());
    }

    @Test
    void theLargestEntriesAndAFullBundleFit() {
        EntryBundle bundle = new EntryBundle(Collections.nCopies(256, new byte[65_535]));

        assertThat(EntryBundle.parse(bundle.bytes(), 256).entries())
                .hasSize(256)
                .allSatisfy(entry -> assertThat(entry).hasSize(65_535));
    }

    @Test
    void moreThanFitIsRefused() {
        List<byte[]> large = List.of(new byte[65_536]);
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> new EntryBundle(large));
        List<byte[]> many = Collections.nCopies(257, new byte[0]);
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> new EntryBundle(many));
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> new EntryBundle(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0001", "0002aa", "0001aa00", "0001aa0001", "ffff00"})
    void aBundleThatIsCutOffIsRefused(String hex) {
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> EntryBundle.parse(bytes(hex), 2));
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> EntryBundle.parse(bytes(hex), 1));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'', 1", "0001aa, 0", "0001aa, 2", "0001aa, -1", "0001aa0000, 1"})
    void anotherNumberOfEntriesIsRefused(String hex, int width) {
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> EntryBundle.parse(bytes(hex), width));
    }

    @Test
    void aWidthBeyondATileIsRefused() {
        assertThatExceptionOfType(InvalidBundle.class).isThrownBy(() -> EntryBundle.parse(new byte[2 * 257], 257));
    }
}
