package dev.acta.store.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedQuestionsTest {
    private final ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);

    @Test
    void oneAloneIsAnsweredAtOnce() {
        first.countDown();
        assertThat(new SharedQuestions<>(this::squares, 8).ask(7)).isEqualTo(49);
    }

    @Test
    void whatComesMeanwhileIsAnsweredTogetherAndEachGetsItsOwn() throws Exception {
        SharedQuestions<Integer, Integer> questions = new SharedQuestions<>(this::squares, 8);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 21)
                    .mapToObj(number -> {
                        Future<Integer> answer = callers.submit(() -> questions.ask(number));
                        await().until(() -> !sizes.isEmpty());
                        return answer;
                    })
                    .toList();
            await().until(() -> questions.waiting() == 20);
            first.countDown();
            for (int number = 0; number < 21; number++) {
                assertThat(answers.get(number).get()).isEqualTo(number * number);
            }
        }
        assertThat(sizes).containsExactly(1, 8, 8, 4);
    }

    @Test
    void whatGoesWrongIsToldToAllAndTheNextIsAnswered() {
        SharedQuestions<Integer, Integer> questions = new SharedQuestions<>(
                asked -> {
                    if (asked.contains(0)) {
                        throw new IllegalArgumentException("none");
                    }
                    return asked;
                },
                8);
        assertThatThrownBy(() -> questions.ask(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(questions.ask(1)).isEqualTo(1);
    }

    private List<Integer> squares(List<Integer> asked) {
        sizes.add(asked.size());
        try {
            first.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return asked.stream().map(number -> number * number).toList();
    }
}
