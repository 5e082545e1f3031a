package dev.acta.server.contract;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import dev.acta.command.refusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * All problems that are answered, by the last part of their type: those of the command side, and those of the others.
 */
final class ProblemTypes {
    static final String URI = "https://acta.dev/problems/";
    static final Path PAGES = Path.of("..", "docs", "problems");
    private static final List<String> MODULES = List.of("query-side");

    private final SortedMap<String, Integer> statuses = new TreeMap<>();
    private final SortedMap<String, Integer> found = new TreeMap<>();

    private ProblemTypes() {}

    static ProblemTypes read() {
        ProblemTypes types = new ProblemTypes();
        for (Reason reason : Reason.values()) {
            types.statuses.put(reason.slug(), reason.status());
        }
        Sources.parse(MODULES, (unit, docs) -> types.new Found().scan(unit, null));
        types.noteAccess();
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

    /** Those of whoever is not let in are constants with a status. */
    private void noteAccess() {
        try {
            Class<?> problems = Class.forName("dev.acta.access.AccessProblem");
            Method slug = problems.getDeclaredMethod("slug");
            Method status = problems.getDeclaredMethod("status");
            slug.setAccessible(true);
            status.setAccessible(true);
            for (Object problem : Objects.requireNonNull(problems.getEnumConstants())) {
                found.put((String) slug.invoke(problem), (Integer) status.invoke(problem));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the problems of access", e);
        }
    }

    /** A status with a name behind it: {@code HttpStatus.NOT_FOUND, "not-found"}. */
    private final class Found extends TreeScanner<@Nullable Void, @Nullable Void> {
        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            note(made.getArguments());
            return super.visitNewClass(made, nothing);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            note(call.getArguments());
            return super.visitMethodInvocation(call, nothing);
        }

        private void note(List<? extends ExpressionTree> arguments) {
            for (int i = 1; i < arguments.size(); i++) {
                String before = arguments.get(i - 1).toString();
                if (before.startsWith("HttpStatus.")
                        && arguments.get(i) instanceof LiteralTree literal
                        && literal.getValue() instanceof String slug) {
                    HttpStatus status = HttpStatus.valueOf(before.substring("HttpStatus.".length()));
                    found.put(slug, status.value());
                }
            }
        }
    }
}
