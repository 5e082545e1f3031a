package dev.acta.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.acta.log.MerkleHash;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTileTest {

    private static byte[] hash(int first) {
        byte[] hash = new byte[32];
        hash[0] = (byte) first;
        return hash;
    }

    @Test
    void itsBytesAreItsHashesOneAfterTheOther() {
        HashTile tile = HashTile.of(List.of(hash(1), hash(2)));

        assertThat(tile.bytes())
                .hasSize(64)
                .startsWith(1, 0)
                .isEqualTo(HashTile.parse(tile.bytes(), 2).bytes());
        assertThat(tile.bytes()[32]).isEqualTo((byte) 2);
        assertThat(tile.width()).isEqualTo(2);
        assertThat(tile.hashes()).containsExactly(hash(1), hash(2));
    }

    @Test
    void subtreesWithinItAreWorkedOut() {
        HashTile tile = HashTile.of(List.of(hash(1), hash(2), hash(3)));

        assertThat(tile.subtree(0, 2)).isEqualTo(hash(3));
        assertThat(tile.subtree(1, 0)).isEqualTo(MerkleHash.node(hash(1), hash(2)));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 1", "2, 0", "9, 0", "-1, 0", "0, -1", "0, 2147483647", "0, -2147483648"})
    void subtreesThatItDoesNotHaveAreRefused(int height, int index) {
        HashTile tile = HashTile.of(List.of(hash(1), hash(2), hash(3)));

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tile.subtree(height, index));
    }

    @ParameterizedTest
    @CsvSource({"64, 1", "64, 3", "63, 2", "0, 0", "8224, 257", "32, -1"})
    void anotherLengthIsRefused(int length, int width) {
        assertThatExceptionOfType(InvalidTile.class).isThrownBy(() -> HashTile.parse(new byte[length], width));
    }

    @Test
    void moreOrLessHashesThanATileHasAreRefused() {
        assertThatExceptionOfType(InvalidTile.class).isThrownBy(() -> HashTile.of(List.of()));
        assertThatExceptionOfType(InvalidTile.class).isThrownBy(() -> HashTile.of(Collections.nCopies(257, hash(1))));
        assertThatExceptionOfType(InvalidTile.class).isThrownBy(() -> HashTile.of(List.of(new byte[31])));
    }
}
