package dev.acta.server.cli;

import dev.acta.server.demo.Progress;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What is known of where the output goes. */
final class Terminal {

    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;
    private static final int COLUMNS_ELSEWHERE = 100;

    private final @Nullable CommandSpec command;

    Terminal(@Nullable CommandSpec command) {
        this.command = command;
    }

    /** How many columns standard output has; 100 where it is no terminal. */
    int columns() {
        return command == null || !isTerminal(STANDARD_OUTPUT)
                ? COLUMNS_ELSEWHERE
                : command.usageMessage().autoWidth(true).width();
    }

    /** A bar on standard error if that is a terminal, else a few plain lines. */
    Progress progress(long accounts) {
        return isTerminal(STANDARD_ERROR) ? new ProgressOnTerminal(accounts) : new ProgressInLines(accounts);
    }

    /** A bar on standard error if that is a terminal, else nothing. */
    Walking walking() {
        return isTerminal(STANDARD_ERROR) ? Walking.bar() : Walking.unseen();
    }

    /** The Console of the JDK knows of standard input and output only. */
    @SuppressWarnings("restricted")
    private static boolean isTerminal(int descriptor) {
        Linker linker = Linker.nativeLinker();
        try {
            int answer = (int) linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("isatty"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(descriptor);
            return answer == 1;
        } catch (NoSuchElementException e) {
            return false;
        } catch (Throwable e) {
            throw new IllegalStateException("isatty", e);
        }
    }
}
