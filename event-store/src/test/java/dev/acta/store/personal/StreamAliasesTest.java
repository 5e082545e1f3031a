package dev.acta.store.personal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamAliasesTest {

    private final TestLog log = new TestLog(new TextCodec());
    private final StreamAliases aliases = new StreamAliases(log.database().command());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aPersonsStreamHasANameThatSaysNothingAndStays() {
        String alias = aliases.aliasOf("post", "post:twitter/1265255835124539392");

        assertThat(alias).matches("post:~[A-Za-z0-9_-]{22}");
        assertThat(aliases.aliasOf("post", "post:twitter/1265255835124539392")).isEqualTo(alias);
        assertThat(aliases.aliasOf("post", "post:twitter/2")).isNotEqualTo(alias);
        assertThat(aliases.refOf(alias)).contains("post:twitter/1265255835124539392");
        assertThat(aliases.refOf("post:~unknown")).isEmpty();
    }

    @Test
    void manyWhoAskAtOnceGetOneName() throws Exception {
        Callable<String> ask = () -> aliases.aliasOf("post", "post:twitter/1");
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    callers.invokeAll(IntStream.range(0, 32).mapToObj(i -> ask).toList());
            String first = answers.getFirst().get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }
}
