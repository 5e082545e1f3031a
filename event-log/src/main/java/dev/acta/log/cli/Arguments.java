package dev.acta.log.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line taken apart: what stands alone, options with a value, and flags. */
final class Arguments {

    private static final Set<String> WITH_VALUE = Set.of("--key", "--checkpoint", "--token-file");
    private static final Set<String> FLAGS = Set.of("--json");

    private final List<String> alone = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    Arguments(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            take(left.removeFirst(), left);
        }
    }

    private void take(String argument, Deque<String> left) {
        if (WITH_VALUE.contains(argument)) {
            if (left.isEmpty()) {
                throw new WrongUsage(argument + " needs a value");
            }
            options.computeIfAbsent(argument, _ -> new ArrayList<>()).add(left.removeFirst());
        } else if (FLAGS.contains(argument)) {
            options.put(argument, List.of());
        } else if (argument.startsWith("--")) {
            throw new WrongUsage("There is no option " + argument);
        } else {
            alone.add(argument);
        }
    }

    List<String> alone() {
        return alone;
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> last(String option) {
        return all(option).isEmpty()
                ? Optional.empty()
                : Optional.of(all(option).getLast());
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }
}
