package dev.acta.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.InclusionProof;
import dev.acta.log.tree.TreeRoot;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TileHashesTest {

    private static final int LEAVES = 70_000;
    private static final long SEED = 20_261_123;

    /** What the right edge completed: levels 8 and 16, as the log itself stores them. */
    private final Map<List<Long>, byte[]> nodes = new HashMap<>();

    private final List<byte[]> leaves = new ArrayList<>();
    private final List<byte[]> roots = new ArrayList<>();

    @BeforeAll
    void grow() {
        RightEdge edge = RightEdge.empty();
        roots.add(edge.root());
        for (int i = 0; i < LEAVES; i++) {
            leaves.add(MerkleHash.leaf(ByteBuffer.allocate(4).putInt(i).array()));
            edge.append(leaves.getLast(), node -> nodes.put(List.of((long) node.level(), node.index()), node.hash()));
            roots.add(edge.root());
        }
    }

    private byte[] bytes(Tile tile) {
        List<byte[]> hashes = new ArrayList<>();
        for (int i = 0; i < tile.width(); i++) {
            long index = tile.index() * Tile.FULL + i;
            byte[] hash = tile.level() == 0 ? leaves.get((int) index) : nodes.get(List.of(8L * tile.level(), index));
            assertThat(hash).as("hash %d of %s", i, tile.path()).isNotNull();
            hashes.add(hash);
        }
        return HashTile.of(hashes).bytes();
    }

    private TileHashes tree(long size) {
        return new TileHashes(size, tile -> {
            assertThat(Tile.hashesOf(size)).contains(tile);
            return bytes(tile);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_792, 65_793, 70_000})
    void rootsAndProofsAreMadeFromTheTilesOfThatSizeAlone(int size) {
        TileHashes tree = tree(size);
        Random random = new Random(SEED);

        assertThat(TreeRoot.of(size, tree)).isEqualTo(roots.get(size));
        for (int i = 0; i < 20; i++) {
            int index = random.nextInt(size);
            InclusionProof.of(index, size, tree).verify(leaves.get(index), roots.get(size));
            int from = random.nextInt(size + 1);
            ConsistencyProof.of(from, size, tree).verify(roots.get(from), roots.get(size));
        }
    }

    @Test
    void proofsOfSmallerTreesAreMadeFromTheTilesOfALargerOne() {
        TileHashes tree = tree(LEAVES);

        InclusionProof.of(300, 66_000, tree).verify(leaves.get(300), roots.get(66_000));
        ConsistencyProof.of(257, 66_000, tree).verify(roots.get(257), roots.get(66_000));
    }

    @Test
    void everySubtreeIsThatOfItsLeaves() {
        TileHashes tree = tree(LEAVES);
        assertThat(tree.subtree(0, 69_999)).isEqualTo(leaves.get(69_999));
        assertThat(tree.subtree(1, 2)).isEqualTo(MerkleHash.node(leaves.get(4), leaves.get(5)));
        assertThat(tree.subtree(8, 272)).isEqualTo(nodes.get(List.of(8L, 272L)));
        assertThat(tree.subtree(9, 0)).isEqualTo(MerkleHash.node(tree.subtree(8, 0), tree.subtree(8, 1)));
        assertThat(tree.subtree(16, 0)).isEqualTo(roots.get(65_536));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 300",
        "8, 1",
        "1, 150",
        "9, 0",
        "62, 0",
        "63, 0",
        "64, 0",
        "-1, 0",
        "0, -1",
        "0, 9223372036854775807"
    })
    void subtreesThatTheTreeDoesNotHaveAreRefused(int level, long index) {
        assertThatIllegalArgumentException().isThrownBy(() -> tree(300).subtree(level, index));
    }

    @Test
    void aTileOfAnotherLengthIsRefused() {
        TileHashes tree = new TileHashes(300, _ -> new byte[32 * 255]);

        assertThatExceptionOfType(InvalidTile.class).isThrownBy(() -> tree.subtree(0, 0));
    }

    @Test
    void aTileIsReadOnceForManyHashes() {
        List<Tile> asked = new ArrayList<>();
        TileHashes tree = new TileHashes(512, tile -> {
            asked.add(tile);
            return bytes(tile);
        });

        TreeRoot.of(511, tree);
        assertThat(asked).containsExactly(Tile.hashes(1, 0, 2), Tile.hashes(0, 1, 256));
    }
}
