package dev.acta.server.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.acta.server.standalone.ApiDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents as the code would have them: of each side, of both together, the index of problems, and the page of
 * commands.
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once
record ContractFiles(CommandDocument commandSide, byte[] commands, byte[] queries, byte[] index, byte[] page) {
    static final Path COMMANDS =
            Path.of("..", "command-side", "src", "main", "resources", "dev", "acta", "command", "openapi.json");
    static final Path QUERIES =
            Path.of("..", "query-side", "src", "main", "resources", "dev", "acta", "query", "openapi.json");
    static final Path WHOLE = Path.of("..", "docs", "openapi.json");

    static final Path INDEX = ProblemTypes.PAGES.resolve("README.md");

    static ContractFiles made() {
        Sources sources = Sources.read();
        ProblemTypes problems = ProblemTypes.read();
        CommandDocument commands = new CommandDocument(sources, classes("dev.acta.command"), problems);
        ObjectNode ofCommands = commands.make();
        ObjectNode ofQueries = new QueryDocument(sources, classes("dev.acta.query"), problems).make();
        return new ContractFiles(
                commands,
                ApiDocument.bytes(ofCommands),
                ApiDocument.bytes(ofQueries),
                ProblemIndex.of(problems.statuses()),
                commands.page());
    }

    byte[] whole() {
        return ApiDocument.joined(commands, queries);
    }

    void write() throws IOException {
        Files.createDirectories(COMMANDS.getParent());
        Files.write(COMMANDS, commands);
        Files.write(QUERIES, queries);
        Files.write(WHOLE, whole());
        Files.write(INDEX, index);
        Files.write(CommandPage.FILE, page);
    }

    static JavaClasses classes(String packageName) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test"))
                .importPackages(packageName);
    }
}
