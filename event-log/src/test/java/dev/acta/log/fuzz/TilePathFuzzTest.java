package dev.acta.log.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.acta.log.tile.InvalidTilePath;
import dev.acta.log.tile.Tile;
import java.nio.charset.StandardCharsets;

class TilePathFuzzTest {

    @FuzzTest(maxDuration = Fuzzing.DURATION)
    void isRefusedOrWrittenTheSame(byte[] input) {
        String path = new String(input, StandardCharsets.UTF_8);

        Refusal.or(InvalidTilePath.class, () -> Tile.parse(path))
                .ifPresent(tile -> assertThat(tile.path()).isEqualTo(path));
    }
}
