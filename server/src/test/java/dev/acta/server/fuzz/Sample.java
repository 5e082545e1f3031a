package dev.acta.server.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final Pattern EVENT = Pattern.compile("event:@[a-z.-]+(\\+[0-9]+)?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A body.
     *
     * @param command the name of what it is an example of
     */
    record Example(String command, String body) {}

    static Sample read() {
        TreeSet<String> refs = new TreeSet<>();
        List<Example> commands = files().map(file -> {
                    String body = EVENT.matcher(text(file)).replaceAll("event:0");
                    Matcher ref = REF.matcher(body);
                    while (ref.find()) {
                        refs.add(ref.group(1));
                    }
                    String name = file.getFileName().toString();
                    return new Example(name.substring(0, name.indexOf('.')), body);
                })
                .toList();
        JsonNode paths = JSON.readTree(text(DOCUMENT)).required("paths");
        List<String> questions = paths.propertyNames().stream()
                .filter(path -> paths.required(path).has("get"))
                .sorted()
                .toList();
        return new Sample(commands, questions, List.copyOf(refs));
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
