package dev.acta.server.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What good requests are made of, as the contract has it.
 *
 * @param commands an example body each, of every command
 * @param questions the paths that are read, with their parameters in braces
 * @param refs what the examples name
 */
record Sample(List<Example> commands, List<String> questions, List<String> refs) {
    private static final Path EXAMPLES = Path.of("..", "command-side", "src", "test", "resources", "examples");
    private static final Path DOCUMENT = Path.of("..", "docs", "openapi.json");
    private static final Pattern REF = Pattern.compile("\"([a-z]+:[A-Za-z][^/\" ]*/[^\" ]+)\"");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PARTS = Pattern.compile("[.]");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A body.
     *
     * @param name its own
     * @param command the name of what it is an example of
     */
    record Example(String name, String command, String body) {}

    static Sample read() {
        TreeSet<String> refs = new TreeSet<>();
        List<Example> commands = files().map(file -> {
                    String body = text(file);
                    Matcher ref = REF.matcher(body);
                    while (ref.find()) {
                        refs.add(ref.group(1));
                    }
                    String name = file.getFileName().toString().replace(".json", "");
                    return new Example(
                            name, PARTS.splitAsStream(name).findFirst().orElseThrow(), body);
                })
                .toList();
        JsonNode paths = JSON.readTree(text(DOCUMENT)).required("paths");
        List<String> questions = paths.propertyNames().stream()
                .filter(path -> paths.required(path).has("get"))
                .sorted()
                .toList();
        return new Sample(commands, questions, List.copyOf(refs));
    }

    /** The same, made of other examples. */
    Sample with(List<Example> others) {
        return new Sample(others, questions, refs);
    }

    /** All that the contract has, each its method and its path. */
    static SortedSet<String> endpoints() {
        SortedSet<String> endpoints = new TreeSet<>();
        JSON.readTree(text(DOCUMENT))
                .required("paths")
                .forEachEntry((path, methods) -> methods.propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return endpoints;
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
