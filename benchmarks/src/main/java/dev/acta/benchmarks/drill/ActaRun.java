package dev.acta.benchmarks.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code ./acta} with its arguments, on one data folder. */
public final class ActaRun {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("Acta is ready at (http://\\S+) .*");

    private final Process process;
    private final Path folder;

    private ActaRun(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts it on whichever port is free.
     *
     * @param acta the script
     */
    public static ActaRun start(Path acta, String command, Path folder, String... further) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(acta.toAbsolutePath().toString(), command, "--port", "0", "--data", folder.toString()));
        line.addAll(List.of(further));
        Process process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors(folder).toFile()))
                .start();
        return new ActaRun(process, folder);
    }

    /** Where its standard error goes. */
    public static Path errors(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".errors.txt");
    }

    /** The address in the line that says it is ready. */
    public URI ready() throws IOException {
        return URI.create(lineMatching(READY).group(1));
    }

    /** Returns once it has printed a line of this form. */
    public Matcher lineMatching(Pattern form) throws IOException {
        for (String line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new IOException("it ended early; see " + errors(folder));
    }

    /** Waits until it ends, but no longer than that. */
    public void runFor(Duration moment) throws InterruptedException {
        process.waitFor(moment);
    }

    /** kill -9 of the Java process, the postmaster and all that they started. */
    public void kill() throws IOException {
        List<ProcessHandle> tree = new ArrayList<>();
        tree.add(process.toHandle());
        process.descendants().forEach(tree::add);
        postmaster().forEach(tree::add);
        tree.forEach(ProcessHandle::destroyForcibly);
        // What the postmaster started between the look and the kill.
        postmaster().forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle killed : tree) {
            killed.onExit()
                    .completeOnTimeout(killed, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
    }

    private Stream<ProcessHandle> postmaster() throws IOException {
        Path file = folder.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty() || !lines.getFirst().matches("[0-9]+")
                ? Stream.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst())).stream()
                        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()));
    }

    /** SIGTERM, and waits for the end in order. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE)) {
            throw new IllegalStateException("it did not stop");
        }
    }
}
