package dev.acta.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Deciding and folding give the same answer for the same input, at any time and on any machine. */
public final class Purity {

    private static final Set<String> CLOCK_METHODS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>()");

    private static final Set<String> RANDOM_METHODS =
            Set.of("java.util.UUID.randomUUID", "java.lang.Math.random", "java.lang.StrictMath.random");

    private static final Set<String> RANDOM_TYPES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private Purity() {}

    /** No time of day and no stopwatch; time comes in as an argument. */
    public static ArchRule noClock() {
        return noClasses()
                .should()
                .accessTargetWhere(target("a clock is read", Purity::readsClock))
                .because("time comes in as an argument")
                .allowEmptyShould(true);
    }

    /** No random number; what must be unguessable comes in as an argument. */
    public static ArchRule noRandom() {
        return noClasses()
                .should()
                .accessTargetWhere(target("a random number is drawn", Purity::drawsRandom))
                .because("the same input must give the same answer")
                .allowEmptyShould(true);
    }

    /** Decisions, rules and folds, by their names, touch neither clock nor chance nor the world outside. */
    public static ArchRule decisionsAndFolds() {
        return noClasses()
                .that(decideOrFold())
                .should()
                .dependOnClassesThat(worldOutside())
                .orShould()
                .accessTargetWhere(target("a clock is read", Purity::readsClock))
                .orShould()
                .accessTargetWhere(target("a random number is drawn", Purity::drawsRandom))
                .because("deciding and folding are pure")
                .allowEmptyShould(true);
    }

    /** Names ending in Decision, Rules or Fold, what implements a Fold, and what is nested in any of these. */
    public static DescribedPredicate<JavaClass> decideOrFold() {
        return DescribedPredicate.describe(
                "decide or fold",
                type -> Stream.iterate(
                                Optional.of(type), Optional::isPresent, it -> it.flatMap(JavaClass::getEnclosingClass))
                        .flatMap(Optional::stream)
                        .anyMatch(Purity::decidesOrFolds));
    }

    private static boolean decidesOrFolds(JavaClass type) {
        String name = type.getSimpleName();
        return name.endsWith("Decision")
                || name.endsWith("Rules")
                || name.endsWith("Fold")
                || type.getAllRawInterfaces().stream()
                        .anyMatch(it -> it.getSimpleName().equals("Fold"));
    }

    private static DescribedPredicate<JavaClass> worldOutside() {
        return resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "org.slf4j..",
                        "java.sql..",
                        "javax.sql..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net.http..",
                        "java.util.concurrent..")
                .or(DescribedPredicate.describe(
                        "java.time.Clock or another source of instants",
                        type -> type.isAssignableTo("java.time.InstantSource")))
                .as("are of Spring, Axon, JDBC, logging, files, network, threads or clocks");
    }

    private static boolean readsClock(AccessTarget target) {
        return (target.getOwner().getPackageName().startsWith("java.time")
                        && (target.getName().equals("now")
                                || target.getOwner().isAssignableTo("java.time.InstantSource")))
                || CLOCK_METHODS.stream().anyMatch(target.getFullName()::startsWith);
    }

    private static boolean drawsRandom(AccessTarget target) {
        return RANDOM_METHODS.stream().anyMatch(target.getFullName()::startsWith)
                || RANDOM_TYPES.contains(target.getOwner().getFullName())
                || target.getOwner().getPackageName().equals("java.util.random");
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, Predicate<AccessTarget> test) {
        return DescribedPredicate.describe(what, access -> test.test(access.getTarget()));
    }
}
