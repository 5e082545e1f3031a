package dev.acta.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountTest {
    @Test
    void exactAndApproximateAreNotTheSame() {
        assertThat(Count.exact(150_000)).isNotEqualTo(Count.approximate(150_000));
        assertThat(Count.exact(1).isExact()).isTrue();
        assertThat(Count.atLeast(1).isExact()).isFalse();
    }

    @Test
    void aRangeHasAnUpperEndAboveItsLowerOneAndNothingElseHas() {
        assertThat(Count.range(28, 30).upTo()).isEqualTo(30);
        assertThatThrownBy(() -> Count.range(30, 30)).hasMessageContaining("greater than value");
        assertThatThrownBy(() -> new Count(1, CountQualifier.RANGE, null, null)).hasMessageContaining("RANGE");
        assertThatThrownBy(() -> new Count(1, CountQualifier.EXACT, 2L, null)).hasMessageContaining("RANGE");
    }

    @Test
    void aCountIsAWholeNumberThatEveryJsonReaderKeeps() {
        assertThat(Count.exact(Require.MAX_INTEGER).value()).isEqualTo(9_007_199_254_740_991L);
        assertThatThrownBy(() -> Count.exact(-1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Count.exact(Require.MAX_INTEGER + 1)).isInstanceOf(InvalidValue.class);
    }
}
