package dev.acta.server.contract;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import dev.acta.command.refusal.Reason;
import dev.acta.events.ActaEvent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The reasons for which a command may be refused, and the events that it becomes, read from what its package calls. */
final class Refusals {
    /** What every command passes through: its reasons are those of all. */
    private static final List<String> COMMON =
            List.of("dev.acta.command.http", "dev.acta.command.intake", "dev.acta.command.client");

    private final JavaClasses classes;

    Refusals(JavaClasses classes) {
        this.classes = classes;
    }

    /** Those of the rules of one command. */
    Set<Reason> of(Class<?> command) {
        String packageName = command.getPackageName();
        Set<Reason> own = EnumSet.noneOf(Reason.class);
        reachedFrom(codeOf(List.of(packageName))).forEach(code -> own.addAll(namedIn(code)));
        own.removeAll(common());
        return own;
    }

    /** Those that have to do with how a command is sent. */
    Set<Reason> common() {
        Set<Reason> common = EnumSet.noneOf(Reason.class);
        codeOf(COMMON).forEach(code -> common.addAll(namedIn(code)));
        return common;
    }

    private List<JavaCodeUnit> codeOf(List<String> packages) {
        return classes.stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .toList();
    }

    /** The events that the rules of one command make, by their names. */
    SortedSet<String> events(Class<?> command) {
        SortedSet<String> made = new TreeSet<>();
        for (JavaCodeUnit code : reachedFrom(codeOf(List.of(command.getPackageName())))) {
            for (JavaConstructorCall call : code.getConstructorCallsFromSelf()) {
                if (call.getTargetOwner().isAssignableTo(ActaEvent.class)) {
                    made.add(call.getTargetOwner().getSimpleName());
                }
            }
        }
        return made;
    }

    private static Set<JavaCodeUnit> reachedFrom(List<JavaCodeUnit> first) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(first);
        Set<JavaCodeUnit> seen = new HashSet<>(first);
        while (!open.isEmpty()) {
            JavaCodeUnit code = open.pop();
            for (JavaAccess<?> access : code.getAccessesFromSelf()) {
                access.getTarget().resolveMember().ifPresent(member -> {
                    if (member instanceof JavaCodeUnit called && isRule(called) && seen.add(called)) {
                        open.push(called);
                    }
                });
            }
        }
        return seen;
    }

    private static boolean isRule(JavaMember called) {
        String owner = called.getOwner().getPackageName();
        return owner.startsWith("dev.acta.command") && !COMMON.contains(owner);
    }

    private static Set<Reason> namedIn(JavaCodeUnit code) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (JavaFieldAccess access : code.getFieldAccesses()) {
            if (access.getTargetOwner().isEquivalentTo(Reason.class)) {
                Arrays.stream(Reason.values())
                        .filter(reason ->
                                reason.name().equals(access.getTarget().getName()))
                        .forEach(reasons::add);
            }
        }
        return reasons;
    }
}
