package dev.acta.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    /** The examples of C2SP tlog-tiles and the ends of all ranges. */
    @ParameterizedTest
    @CsvSource({
        "tile/0/x001/x234/067, 0, 1234067, 256",
        "tile/0/x001/x234/067.p/8, 0, 1234067, 8",
        "tile/0/000.p/1, 0, 0, 1",
        "tile/0/000.p/255, 0, 0, 255",
        "tile/1/000, 1, 0, 256",
        "tile/1/999, 1, 999, 256",
        "tile/1/x001/000, 1, 1000, 256",
        "tile/63/000, 63, 0, 256",
        "tile/9/x009/x223/x372/x036/x854/x775/807, 9, 9223372036854775807, 256"
    })
    void pathsOfHashesAreWrittenAndRead(String path, int level, long index, int width) {
        assertThat(Tile.parse(path)).isEqualTo(Tile.hashes(level, index, width));
        assertThat(Tile.hashes(level, index, width).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"tile/entries/000, 0, 256", "tile/entries/000.p/1, 0, 1", "tile/entries/x001/x234/067.p/17, 1234067, 17"
    })
    void pathsOfEntriesAreWrittenAndRead(String path, long index, int width) {
        assertThat(Tile.parse(path)).isEqualTo(Tile.entries(index, width));
        assertThat(Tile.entries(index, width).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/",
                "tile/0",
                "tile/0/",
                "/tile/0/000",
                "tile//000",
                "tile/0//000",
                "tile/0/000/",
                "tile/0/000/001",
                "tile/64/000",
                "tile/100/000",
                "tile/99999999999999999999/000",
                "tile/4294967296/000",
                "tile/00/000",
                "tile/01/000",
                "tile/-1/000",
                "tile/+1/000",
                "tile/ 1/000",
                "tile/x/000",
                "tile/entry/000",
                "tile/Entries/000",
                "tile/data/000",
                "tile/0/0",
                "tile/0/00",
                "tile/0/0000",
                "tile/0/x000",
                "tile/0/x000/000",
                "tile/0/x000/x001/000",
                "tile/0/X001/000",
                "tile/0/x01/000",
                "tile/0/x0001/000",
                "tile/0/001/000",
                "tile/0/x001/x000",
                "tile/0/-01",
                "tile/0/x009/x223/x372/x036/x854/x775/808",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/0/x001/x000/x000/x000/x000/x000/x000/000",
                "tile/0/000.p",
                "tile/0/000.p/",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/-1",
                "tile/0/000.p/1/",
                "tile/0/000.p/1.p/1",
                "tile/0/000p/1",
                "tile/0/.p/1",
                "tile/0/\u0660\u0660\u0660",
                "tile/\u0660/000",
                "tile/0/000\n",
                "tile/0/000.p/1\n",
                "tile/../000",
                "file/0/000",
                "Tile/0/000",
                "xtile/0/000",
                "tile/0/../000"
            })
    void everyOtherPathIsRefused(String path) {
        assertThatExceptionOfType(InvalidTilePath.class).isThrownBy(() -> Tile.parse(path));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 1", "64, 0, 1", "0, -1, 1", "0, 0, 0", "0, 0, -1", "0, 0, 257"})
    void numbersOutOfRangeAreRefused(int level, long index, int width) {
        assertThatExceptionOfType(InvalidTilePath.class).isThrownBy(() -> Tile.hashes(level, index, width));
    }

    @Test
    void entriesHaveNoLevels() {
        assertThatExceptionOfType(InvalidTilePath.class).isThrownBy(() -> new Tile(Tile.Kind.ENTRIES, 1, 0, 256));
    }

    /** Both examples of C2SP tlog-tiles, "Partial Tiles". */
    @Test
    void aTreeHasItsTiles() {
        assertThat(Tile.hashesOf(256)).containsExactly(Tile.hashes(0, 0, 256), Tile.hashes(1, 0, 1));

        List<Tile> expected = new ArrayList<>();
        for (int index = 0; index < 273; index++) {
            expected.add(Tile.hashes(0, index, 256));
        }
        expected.add(Tile.hashes(0, 273, 112));
        expected.add(Tile.hashes(1, 0, 256));
        expected.add(Tile.hashes(1, 1, 17));
        expected.add(Tile.hashes(2, 0, 1));
        assertThat(Tile.hashesOf(70_000)).containsExactlyElementsOf(expected);
    }

    @Test
    void aTreeHasItsBundles() {
        assertThat(Tile.entriesOf(0)).isEmpty();
        assertThat(Tile.hashesOf(0)).isEmpty();
        assertThat(Tile.entriesOf(1)).containsExactly(Tile.entries(0, 1));
        assertThat(Tile.entriesOf(256)).containsExactly(Tile.entries(0, 256));
        assertThat(Tile.entriesOf(70_000)).hasSize(274).endsWith(Tile.entries(273, 112));
    }

    @Test
    void theSmallestTreeOfATileIsTheFirstThatHasIt() {
        for (int size = 1; size <= 1_000; size++) {
            for (Tile tile : Tile.hashesOf(size)) {
                assertThat(tile.leastSize()).isLessThanOrEqualTo(size);
                assertThat(Tile.hashesOf(tile.leastSize())).contains(tile);
                assertThat(Tile.hashesOf(tile.leastSize() - 1)).doesNotContain(tile);
            }
        }
        assertThat(Tile.hashes(1, 1, 17).leastSize()).isEqualTo((256 + 17) * 256);
        assertThat(Tile.entries(2, 3).leastSize()).isEqualTo(515);
    }

    @Test
    void tilesBeyondAllTreesHaveTheLargestSize() {
        assertThat(Tile.hashes(63, 0, 1).leastSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Tile.hashes(8, 0, 1).leastSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Tile.hashes(7, 0, 127).leastSize()).isEqualTo(127L << 56);
        assertThat(Tile.hashes(7, 0, 128).leastSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Tile.hashes(0, Long.MAX_VALUE, 1).leastSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Tile.hashes(0, Long.MAX_VALUE >>> 8, 256).leastSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Tile.hashes(0, Long.MAX_VALUE >>> 8, 255).leastSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(Tile.hashes(0, Long.MAX_VALUE >>> 8, 254).leastSize()).isEqualTo(Long.MAX_VALUE - 1);
    }
}
