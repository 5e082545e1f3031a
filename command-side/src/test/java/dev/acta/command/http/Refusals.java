package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Caller.Answer;

/** What every refusal has to be. */
final class Refusals {
    private Refusals() {}

    /** A problem of that status and type, which tells that and nothing of what is inside. */
    static void refused(Answer answer, int status, String problem, String detail) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("status").intValue()).isEqualTo(status);
        assertThat(answer.json().path("detail").stringValue()).contains(detail);
        assertThat(answer.body()).doesNotContain("dev.acta.command", "Exception", "java.", "SELECT", "\tat ");
    }
}
