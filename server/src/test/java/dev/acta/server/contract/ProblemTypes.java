package dev.acta.server.contract;

import dev.acta.command.refusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All problems that are answered, by the last part of their type: those of the command side, and those of the others.
 */
final class ProblemTypes {
    static final String URI = "https://acta.dev/problems/";
    static final Path PAGES = Path.of("..", "docs", "problems");

    private final SortedMap<String, Integer> statuses = new TreeMap<>();
    private final SortedMap<String, Integer> found = new TreeMap<>();

    private ProblemTypes() {}

    static ProblemTypes read() {
        ProblemTypes types = new ProblemTypes();
        for (Reason reason : Reason.values()) {
            types.statuses.put(reason.slug(), reason.status());
        }
        types.note("dev.acta.query.http.QueryProblem");
        types.note("dev.acta.access.AccessProblem");
        types.statuses.putAll(types.found);
        return types;
    }

    /** The status that goes with each. */
    SortedMap<String, Integer> statuses() {
        return statuses;
    }

    /** Those that a question, or a caller that is not let in, is answered with. */
    Set<String> ofQuestions() {
        return found.keySet();
    }

    /** What the page of a problem says, without its title. */
    static String page(String slug) {
        try {
            return Files.readString(PAGES.resolve(slug + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its first sentence. */
    static String summary(String slug) {
        String text = page(slug).lines().skip(2).findFirst().orElse("");
        String withoutStatus = text.replaceFirst("^[0-9]{3}\\. ", "");
        int end = withoutStatus.indexOf(". ");
        return end < 0 ? withoutStatus : withoutStatus.substring(0, end + 1);
    }

    /** Those that questions and callers are refused by are constants with a status. */
    private void note(String name) {
        try {
            Class<?> problems = Class.forName(name);
            Method slug = problems.getDeclaredMethod("slug");
            Method status = problems.getDeclaredMethod("status");
            slug.setAccessible(true);
            status.setAccessible(true);
            for (Object problem : Objects.requireNonNull(problems.getEnumConstants())) {
                found.put((String) slug.invoke(problem), (Integer) status.invoke(problem));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
