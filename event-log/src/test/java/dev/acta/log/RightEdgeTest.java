package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightEdgeTest {

    /** RFC 6962, section 2.1, written down as it stands there, as an oracle. */
    private static byte[] plainRoot(List<byte[]> leafHashes) {
        return switch (leafHashes.size()) {
            case 0 -> Sha256.of();
            case 1 -> leafHashes.getFirst();
            default -> {
                int k = Integer.highestOneBit(leafHashes.size() - 1);
                yield MerkleHash.node(
                        plainRoot(leafHashes.subList(0, k)), plainRoot(leafHashes.subList(k, leafHashes.size())));
            }
        };
    }

    private static byte[] leafHash(int i) {
        return MerkleHash.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsRootIsThatOfThePlainDefinitionAtEverySizeAndItSurvivesStorage() {
        List<byte[]> leaves = new ArrayList<>();
        RightEdge edge = RightEdge.empty();
        for (int i = 0; i < 600; i++) {
            assertThat(edge.root()).isEqualTo(plainRoot(leaves));
            edge = RightEdge.of(edge.size(), edge.bytes());
            edge.append(leafHash(i), done -> {});
            leaves.add(leafHash(i));
        }
    }

    @Test
    void everyCompletedTileIsToldOnceWithItsRoot() {
        int leaves = 65_536 + 300;
        List<byte[]> hashes = new ArrayList<>();
        List<Subtree> told = new ArrayList<>();
        RightEdge edge = RightEdge.empty();
        for (int i = 0; i < leaves; i++) {
            hashes.add(leafHash(i));
            edge.append(hashes.getLast(), told::add);
        }

        assertThat(told).filteredOn(node -> node.level() == 8).hasSize(257).allSatisfy(node -> {
            int from = (int) node.index() * 256;
            assertThat(node.hash()).isEqualTo(plainRoot(hashes.subList(from, from + 256)));
        });
        assertThat(told).filteredOn(node -> node.level() == 16).singleElement().satisfies(node -> {
            assertThat(node.index()).isZero();
            assertThat(node.hash()).isEqualTo(plainRoot(hashes.subList(0, 65_536)));
        });
        assertThat(told).hasSize(258);
    }

    @Test
    void theEmptyTreeHasTheRootOfTheRfc() {
        assertThat(HexFormat.of().formatHex(RightEdge.empty().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void anEdgeThatDoesNotFitItsSizeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RightEdge.of(3, new byte[32]));
        assertThatIllegalArgumentException().isThrownBy(() -> RightEdge.of(-1, new byte[0]));
    }
}
