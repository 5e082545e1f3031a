package dev.acta.log.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import org.junit.jupiter.api.Test;

class TreeRootTest {

    private static final int MOST = 300;

    private final Rfc6962 rfc = new Rfc6962();

    @Test
    void itIsTheRfcsAtEverySizeAndThatOfTheRightEdge() {
        RightEdge edge = RightEdge.empty();
        for (int size = 0; size <= MOST; size++) {
            assertThat(TreeRoot.of(size, new MemoryTree(size)))
                    .isEqualTo(rfc.mth(0, size))
                    .isEqualTo(edge.root());
            edge.append(MerkleHash.leaf(Rfc6962.entry(size)), _ -> {});
        }
    }

    @Test
    void thereIsNoTreeOfNegativeSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> TreeRoot.of(-1, new MemoryTree(1)));
    }
}
