package dev.acta.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two tables of short keys, held to the collections they stand for. */
class NamesInMemoryTest {

    private static final int KEYS = 200_000;

    @Test
    void aKeySetIsASet() {
        Random random = new Random(7);
        KeySet keys = new KeySet();
        Set<Long> plain = new HashSet<>();
        int differing = 0;
        for (int i = 0; i < KEYS; i++) {
            // Few different low bits, so that keys meet in their slots; 0 and doubles among them.
            long key = (long) random.nextInt(KEYS / 2) << 4;
            differing += keys.add(key) == plain.add(key) ? 0 : 1;
        }
        assertThat(differing).isZero();
        assertThat(plain).contains(0L);
    }

    @Test
    void streamHeadsCountEachStream() {
        Random random = new Random(8);
        StreamHeads heads = new StreamHeads();
        Map<Long, Long> plain = new HashMap<>();
        int differing = 0;
        for (int i = 0; i < KEYS; i++) {
            long key = 1L + random.nextInt(KEYS / 4) * 0x10001L;
            long expected = plain.getOrDefault(key, 0L);
            differing += heads.pass(key, expected) == expected ? 0 : 1;
            plain.put(key, expected + 1);
        }
        assertThat(differing).isZero();
        assertThat(heads.streams()).isEqualTo(plain.size());
    }

    @Test
    void equalNamesHaveEqualKeys() {
        assertThat(ShortKey.of("network:twitter/2020-06-a")).isEqualTo(ShortKey.of("network:twitter/" + "2020-06-a"));
        assertThat(ShortKey.of("a")).isNotEqualTo(ShortKey.of("b"));
    }
}
