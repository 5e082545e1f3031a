package dev.acta.command.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.acta.command.refusal.Reason;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** For which reasons a command may be refused, as its classes and the rules that they call name them. */
final class Reasons {
    private static final String ROOT = "dev.acta.command.";

    /** What all commands have in common; the tests of the ways in, of lists and of the log show these. */
    private static final Set<Reason> OF_ALL_COMMANDS = EnumSet.of(
            Reason.MALFORMED_JSON,
            Reason.UNKNOWN_FIELD,
            Reason.MISSING_FIELD,
            Reason.INVALID_VALUE,
            Reason.INVALID_PARAMETER,
            Reason.MALFORMED_MULTIPART,
            Reason.MISSING_IDEMPOTENCY_KEY,
            Reason.NOT_AUTHORISED,
            Reason.UNKNOWN_COMMAND,
            Reason.METHOD_NOT_ALLOWED,
            Reason.NOT_ACCEPTABLE,
            Reason.IDEMPOTENCY_KEY_IN_USE,
            Reason.PRECONDITION_FAILED,
            Reason.PAYLOAD_TOO_LARGE,
            Reason.UNSUPPORTED_MEDIA_TYPE,
            Reason.IDEMPOTENCY_KEY_REUSED,
            Reason.MANIFEST_INVALID,
            Reason.INTERNAL_ERROR,
            Reason.LOG_BUSY,
            Reason.LOG_UNAVAILABLE,
            Reason.NO_ERASER,
            Reason.LOG_HALTED,
            Reason.BULK_STOPPED,
            Reason.SERVER_BUSY);

    private final JavaClasses classes;

    Reasons() {
        try {
            // Where the main classes are, so that those of tests stay out.
            Path main = Path.of(Reason.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            classes = new ClassFileImporter().importPath(main.resolve("dev/acta/command"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of a command; its package is its name without hyphens. */
    Set<Reason> of(String command) {
        String itsOwn = ROOT + command.replace("-", "");
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        classes.stream()
                .filter(type -> type.getPackageName().equals(itsOwn))
                .forEach(type -> open.addAll(type.getCodeUnits()));
        if (open.isEmpty()) {
            throw new AssertionError("There is no package " + itsOwn);
        }
        Set<JavaCodeUnit> seen = new HashSet<>(open);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            unit.getFieldAccesses().forEach(access -> note(access, reasons));
            called(unit).filter(seen::add).forEach(open::add);
        }
        reasons.removeAll(OF_ALL_COMMANDS);
        return reasons;
    }

    private static void note(JavaFieldAccess access, Set<Reason> reasons) {
        if (access.getTargetOwner().isEquivalentTo(Reason.class)
                && access.getTarget().getRawType().isEquivalentTo(Reason.class)) {
            reasons.add(Reason.valueOf(access.getTarget().getName()));
        }
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()),
                        unit.getCodeUnitReferencesFromSelf().stream()
                                .flatMap(reference -> reference.getTarget().resolveMember().stream()))
                .filter(called -> called.getOwner().getPackageName().startsWith(ROOT));
    }
}
