package dev.acta.store.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Has the questions that come while one is being answered answered together, in one go: so many callers share a commit,
 * and one alone waits for nobody.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
final class SharedQuestions<Q, A> {
    private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock answering = new ReentrantLock();
    private final Function<List<Q>, List<A>> answers;
    private final int most;

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

    /**
     * @param answers in the order of the questions
     * @param most how many are answered in one go
     */
    SharedQuestions(Function<List<Q>, List<A>> answers, int most) {
        this.answers = answers;
        this.most = most;
    }

    /** Waits for the answer; what keeps it from being given is thrown to all who share it. */
    A ask(Q question) {
        Asked<Q, A> mine = new Asked<>(question, new CompletableFuture<>());
        waiting.add(mine);
        while (!mine.answer().isDone()) {
            answering.lock();
            try {
                if (!mine.answer().isDone()) {
                    answerNext();
                }
            } finally {
                answering.unlock();
            }
        }
        if (mine.answer().isCompletedExceptionally() && mine.answer().exceptionNow() instanceof RuntimeException e) {
            throw e;
        }
        return mine.answer().join();
    }

    private void answerNext() {
        List<Asked<Q, A>> next = new ArrayList<>();
        for (Asked<Q, A> one = waiting.poll(); one != null; one = next.size() < most ? waiting.poll() : null) {
            next.add(one);
        }
        try {
            List<A> given = answers.apply(next.stream().map(Asked::question).toList());
            for (int place = 0; place < next.size(); place++) {
                next.get(place).answer().complete(given.get(place));
            }
        } catch (RuntimeException | Error e) {
            next.forEach(one -> one.answer().completeExceptionally(e));
        }
    }

    int waiting() {
        return waiting.size();
    }
}
