package dev.acta.log.cli;

/** The command line cannot be understood. */
final class WrongUsage extends RuntimeException {

    WrongUsage(String message) {
        super(message);
    }
}
