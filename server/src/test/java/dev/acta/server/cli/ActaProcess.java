package dev.acta.server.cli;

import dev.acta.server.Acta;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code acta} in a process of its own. */
final class ActaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern READY = Pattern.compile("Acta is ready at (http://127\\.0\\.0\\.1:[0-9]+) \\(.*");

    private final Process process;
    private final Path errors;

    private ActaProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    static ActaProcess start(Path scratch, String... arguments) throws IOException {
        return start(scratch, Map.of(), arguments);
    }

    static ActaProcess start(Path scratch, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home(scratch),
                "-cp",
                System.getProperty("java.class.path"),
                Acta.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(scratch, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment()
                .put(
                        "XDG_CACHE_HOME",
                        Path.of(System.getProperty("user.home"), ".cache").toString());
        builder.environment().putAll(environment);
        return new ActaProcess(builder.start(), errors);
    }

    /** The home folder its processes are given; Acta is to leave nothing in it. */
    static Path home(Path scratch) {
        return scratch.resolve("home");
    }

    /** The address in the line that says it is ready. */
    URI ready() throws IOException {
        for (String line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return URI.create(ready.group(1));
            }
        }
        throw new IOException("ended before it was ready: " + errors());
    }

    /** All that it prints until it ends. */
    String output() throws IOException {
        return process.inputReader().readAllAsString();
    }

    static String health(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address.resolve("/actuator/health"))
                                    .timeout(PATIENCE)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    int exitCode() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    long pid() {
        return process.pid();
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Ends it in order if it can, so that no database is left running, and by force if it must. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
