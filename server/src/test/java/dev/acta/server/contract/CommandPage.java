package dev.acta.server.contract;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Request;
import dev.acta.events.ActaEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of all commands: below what is written by hand, a table for each family of events. */
final class CommandPage {
    static final Path FILE = Path.of("..", "docs", "commands.md");
    private static final String HEAD = "| command | | events | may be refused as |\n|---|---|---|---|\n";

    private final SortedMap<String, Class<? extends Request>> commands;
    private final Sources sources;
    private final Refusals refusals;

    CommandPage(SortedMap<String, Class<? extends Request>> commands, Sources sources, Refusals refusals) {
        this.commands = commands;
        this.sources = sources;
        this.refusals = refusals;
    }

    byte[] page() {
        SortedMap<Integer, StringBuilder> tables = new TreeMap<>();
        commands.forEach((name, body) -> {
            SortedSet<String> events = refusals.events(body);
            tables.computeIfAbsent(family(body, events), CommandPage::table).append(row(name, body, events));
        });
        return (byHand() + "\n" + String.join("\n", tables.values())).getBytes(StandardCharsets.UTF_8);
    }

    private static String byHand() {
        try {
            String written = Files.readString(FILE);
            int first = written.indexOf("\n## ");
            return first < 0 ? written : written.substring(0, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StringBuilder table(int family) {
        String name = families().get(family).getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return new StringBuilder("## " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + "\n\n" + HEAD);
    }

    private String row(String name, Class<? extends Request> body, SortedSet<String> events) {
        String reasons = refusals.of(body).stream()
                .filter(reason -> reason != Reason.PRECONDITION_FAILED)
                .map(Reason::slug)
                .sorted()
                .map(slug -> "[%s](problems/%s.md)".formatted(slug, slug))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |\n"
                .formatted(name, sources.of(body).summary(), String.join(", ", events), reasons);
    }

    /** The place of the family of what a command becomes: of what it says itself, or else of all that it makes. */
    private static int family(Class<?> body, SortedSet<String> events) {
        Class<?> event = CommandTypes.event(body);
        List<Class<?>> families = families();
        for (int i = 0; i < families.size(); i++) {
            Class<?> family = families.get(i);
            if (event == null ? events.stream().anyMatch(name -> isOf(family, name)) : family.isAssignableFrom(event)) {
                return i;
            }
        }
        throw new IllegalStateException(body + " becomes no event that is known: " + events);
    }

    private static boolean isOf(Class<?> family, String event) {
        try {
            return family.isAssignableFrom(Class.forName(ActaEvent.class.getPackageName() + "." + event));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an event by its name", e);
        }
    }

    private static List<Class<?>> families() {
        return Arrays.asList(ActaEvent.class.getPermittedSubclasses());
    }
}
