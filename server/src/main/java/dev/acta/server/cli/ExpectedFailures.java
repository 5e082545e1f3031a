package dev.acta.server.cli;

import dev.acta.issuer.folder.BrokenFile;
import dev.acta.issuer.folder.CannotKeep;
import dev.acta.log.copy.FolderNotEmpty;
import dev.acta.log.copy.UnreadableCopy;
import dev.acta.server.demo.CannotDemo;
import dev.acta.server.postgres.CannotOpen;
import dev.acta.server.standalone.CannotServe;
import dev.acta.server.token.CannotGetToken;
import dev.acta.server.witness.CannotWitness;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Failures whose message says all there is to say are told in one line; a stack trace is kept for the others. */
final class ExpectedFailures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        if (failure instanceof UnreadableCopy) {
            commandLine.getErr().println("acta: cannot be read: " + failure.getMessage());
            return commandLine.getCommandSpec().exitCodeOnExecutionException();
        }
        if (failure instanceof CannotOpen
                || failure instanceof FolderNotEmpty
                || failure instanceof CannotServe
                || failure instanceof CannotDemo
                || failure instanceof CannotWitness
                || failure instanceof CannotGetToken
                || failure instanceof CannotKeep
                || failure instanceof BrokenFile) {
            commandLine.getErr().println("acta: " + failure.getMessage());
            return commandLine.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
