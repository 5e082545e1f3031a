package dev.acta.store.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.HashTile;
import dev.acta.log.tile.Tile;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.InclusionProof;
import dev.acta.store.LogEvent;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogTreeTest {

    private static final int SIZE = 600;

    private final TestLog log = new TestLog(new TextCodec());
    private final LogTree tree = new LogTree(log.database().query());
    private final List<byte[]> roots = new ArrayList<>();
    private final List<LogEvent> events = new ArrayList<>();

    @BeforeAll
    void append() {
        log.writer()
                .append(
                        IntStream.range(0, SIZE)
                                .mapToObj(i -> Texts.event("a", i))
                                .toList(),
                        new AppendTerms());
        events.addAll(log.reader().range(0, SIZE));
        RightEdge edge = RightEdge.empty();
        roots.add(edge.root());
        for (LogEvent event : events) {
            edge.append(event.leafHash(), subtree -> {});
            roots.add(edge.root());
        }
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void itsRootsAndEdgesAreThoseThatAppendingLeafByLeafLeadsTo() {
        for (int size = 0; size <= SIZE; size += size < 20 || (size > 250 && size < 260) ? 1 : 7) {
            assertThat(tree.root(size)).as("root at %d", size).isEqualTo(roots.get(size));
            assertThat(tree.edge(size).root()).as("edge at %d", size).isEqualTo(roots.get(size));
        }
    }

    @Test
    void proofsMadeFromItHold() {
        InclusionProof.of(299, SIZE, tree.once()).verify(events.get(299).leafHash(), roots.get(SIZE));
        ConsistencyProof.of(257, SIZE, tree.once()).verify(roots.get(257), roots.get(SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/0/002.p/5"})
    void aTileOfLevel0HasTheHashesOfTheLeaves(String path) {
        Tile tile = Tile.parse(path);
        int first = (int) tile.index() * Tile.FULL;

        assertThat(HashTile.parse(tree.tile(tile), tile.width()).hashes())
                .containsExactlyElementsOf(events.subList(first, first + tile.width()).stream()
                        .map(LogEvent::leafHash)
                        .toList());
    }

    @Test
    void aTileOfLevel1HasTheRootsOfFullOnesBelow() {
        assertThat(HashTile.parse(tree.tile(Tile.parse("tile/1/000.p/2")), 2).hashes())
                .containsExactly(roots.get(256), tree.subtree(8, 1));
    }

    @Test
    void aBundleHasTheLeavesThatTheHashesAreOf() {
        List<byte[]> entries =
                EntryBundle.parse(tree.tile(Tile.entries(2, 88)), 88).entries();

        assertThat(entries.stream().map(MerkleHash::leaf))
                .containsExactlyElementsOf(events.subList(512, SIZE).stream()
                        .map(LogEvent::leafHash)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/002.p/89",
                "tile/0/003.p/1",
                "tile/1/000.p/3",
                "tile/2/000.p/1",
                "tile/entries/002.p/89",
                "tile/entries/003.p/1",
                "tile/0/x072/x057/x594/x037/x927/936",
                "tile/63/000.p/1"
            })
    void whatTheLogDoesNotReachIsNotThere(String path) {
        assertThatThrownBy(() -> tree.tile(Tile.parse(path))).isInstanceOf(NoSuchHash.class);
    }

    @Test
    void neitherIsARootBeyondTheLog() {
        assertThatThrownBy(() -> tree.root(SIZE + 1)).isInstanceOf(NoSuchHash.class);
    }
}
