package dev.acta.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonalRootTest {

    @Test
    void itIsTheTreeOverTheItemsLeaves() {
        byte[] salt = new byte[32];
        byte[] first = PersonalRoot.itemHash(salt, new byte[] {1});
        byte[] second = PersonalRoot.itemHash(salt, new byte[] {2});
        PersonalRoot root = new PersonalRoot();
        root.add(first);
        root.add(second);

        assertThat(root.count()).isEqualTo(2);
        assertThat(root.root()).isEqualTo(MerkleHash.node(first, second));
        assertThat(first).isEqualTo(MerkleHash.leaf(salt, new byte[] {1})).isNotEqualTo(second);
    }

    @Test
    void aSaltOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonalRoot.itemHash(new byte[31], new byte[0]));
    }
}
