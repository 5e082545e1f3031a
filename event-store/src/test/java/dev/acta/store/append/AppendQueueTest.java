package dev.acta.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.store.testing.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppendQueueTest {

    private static final int MUCH = Integer.MAX_VALUE;

    private final AppendQueue queue = new AppendQueue(3);

    private static AppendRequest request(String... streams) {
        return AppendRequest.of(
                java.util.Arrays.stream(streams)
                        .map(stream -> Texts.event(stream, 0))
                        .toList(),
                new AppendTerms());
    }

    @Test
    void whatDoesNotFitIsRefusedAtOnce() {
        queue.put(request("a", "b"));
        queue.put(request("c"));

        assertThatThrownBy(() -> queue.put(request("d")))
                .isInstanceOf(LogBusy.class)
                .hasMessageContaining("3 events");
    }

    @Test
    void oneRequestLargerThanTheQueueGoesAlone() throws InterruptedException {
        AppendRequest large = request("a", "b", "c", "d", "e");
        queue.put(large);

        assertThat(queue.take(2, MUCH)).containsExactly(large);
    }

    @Test
    void requestsOnOneStreamGoOneAfterTheOtherAndKeepTheirOrder() throws InterruptedException {
        AppendRequest first = request("a");
        AppendRequest second = request("a", "b");
        queue.put(first);
        queue.put(second);
        assertThat(queue.take(10, MUCH)).containsExactly(first);
        AppendRequest third = request("b");
        queue.put(third);

        assertThat(queue.take(10, MUCH)).containsExactly(second);
        assertThat(queue.take(10, MUCH)).containsExactly(third);
    }

    @Test
    void whatErasesGoesAlone() throws InterruptedException {
        AppendRequest first = request("a");
        AppendRequest erasing = request("b");
        erasing.terms().erase(0, 0, "id", 0, new byte[32]);
        AppendRequest last = request("c");
        queue.put(first);
        queue.put(erasing);
        queue.put(last);

        assertThat(queue.take(10, MUCH)).containsExactly(first, last);
        queue.put(request("d"));
        assertThat(queue.take(10, MUCH)).containsExactly(erasing);
    }

    @Test
    void aBatchHasNoMoreEventsThanItMay() throws InterruptedException {
        AppendRequest first = request("a");
        AppendRequest second = request("b");
        queue.put(first);
        queue.put(second);
        queue.put(request("c"));

        assertThat(queue.take(2, MUCH)).containsExactly(first, second);
    }

    @Test
    void aClosedQueueGivesBackWhatWaitsAndTakesNothing() throws InterruptedException {
        AppendRequest left = request("a");
        queue.put(left);

        assertThat(queue.close()).containsExactly(left);
        assertThat(queue.take(10, MUCH)).isEmpty();
        assertThatThrownBy(() -> queue.put(request("b"))).isInstanceOf(LogUnavailable.class);
        assertThat(List.of(left)).allMatch(request -> !request.outcome().isDone());
    }
}
