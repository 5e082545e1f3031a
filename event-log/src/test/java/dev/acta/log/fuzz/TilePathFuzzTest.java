package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.tile.InvalidTilePath;
import dev.acta.log.tile.Tile;
import java.nio.charset.StandardCharsets;

class TilePathFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void isRefusedOrWrittenTheSame(byte[] input) {
        String path = new String(input, StandardCharsets.ISO_8859_1);
        Tile tile;
        try {
            tile = Tile.parse(path);
        } catch (InvalidTilePath _) {
            return;
        }
        assertThat(tile.path()).isEqualTo(path);
    }
}
