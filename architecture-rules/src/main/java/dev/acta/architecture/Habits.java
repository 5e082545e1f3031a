package dev.acta.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** The habits of the house style that a machine can see. They hold in every module. */
final class Habits {

    private static final List<String> EMPTY_SUFFIXES =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Base", "Command", "Event", "DTO", "Dto");

    /**
     * The family of all events, and an event on its way into the log, out of it and in a copy: no single kind of event
     * is called so.
     */
    private static final Set<String> ROOTS = Set.of("ActaEvent", "EncodedEvent", "NewEvent", "LogEvent", "CopiedEvent");

    private static final Set<String> INJECTIONS = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private Habits() {}

    /** Habits of all code, tests too. */
    static List<ArchRule> everywhere() {
        return List.of(
                packagesSayWhatTheyAreFor(),
                namesAreTheFieldsWords(),
                nothingSleeps(),
                onlyTheCommandLinePrints(),
                oneWayToLog(),
                nothingImportsTheServer(),
                noXStream());
    }

    /** Habits of what is shipped. */
    static List<ArchRule> inMain() {
        return List.of(nothingIsInjectedIntoFields(), Purity.decisionsAndFolds());
    }

    static ArchRule packagesSayWhatTheyAreFor() {
        return named(
                "packages have a package-info with @NullMarked",
                classes()
                        // It stands in the module's root package, which may hold nothing else.
                        .that()
                        .areNotAssignableTo(KeepsTheHabits.class)
                        .should(beInANullMarkedPackage()));
    }

    static ArchRule namesAreTheFieldsWords() {
        DescribedPredicate<JavaClass> emptyName = DescribedPredicate.describe(
                "end in one of " + EMPTY_SUFFIXES,
                type -> !ROOTS.contains(type.getSimpleName())
                        && EMPTY_SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith));
        return named("names are the field's words", noClasses().should(ArchCondition.from(emptyName)));
    }

    static ArchRule nothingSleeps() {
        return named(
                "nothing sleeps: wait for what is awaited",
                noClasses()
                        .should()
                        .accessTargetWhere(access(
                                "Thread.sleep or TimeUnit.sleep",
                                it -> it.getTarget().getName().equals("sleep")
                                        && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                                .contains(it.getTargetOwner().getFullName()))));
    }

    static ArchRule onlyTheCommandLinePrints() {
        return named(
                "only packages named cli print",
                noClasses()
                        .that(DescribedPredicate.not(resideInAPackage("..cli..")))
                        .should()
                        .accessTargetWhere(access(
                                "System.out or System.err",
                                it -> it.getTargetOwner().getFullName().equals("java.lang.System")
                                        && Set.of("out", "err")
                                                .contains(it.getTarget().getName()))));
    }

    static ArchRule oneWayToLog() {
        return named(
                "SLF4J is the one way to log",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.util.logging..", "org.apache.commons.logging..", "org.apache.logging.."));
    }

    static ArchRule nothingImportsTheServer() {
        return named(
                "nothing but benchmarks imports the server",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.acta.server..", "dev.acta.benchmarks..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("dev.acta.server..", "dev.acta.benchmarks.."));
    }

    static ArchRule noXStream() {
        return named(
                "XStream, which Axon brings along, is not used",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.thoughtworks.xstream..")
                        .orShould()
                        .dependOnClassesThat(simpleNameEndingWith("XStreamSerializer")));
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return named(
                "what a class needs stands in its constructor",
                noFields()
                        .should()
                        .beAnnotatedWith(DescribedPredicate.describe(
                                "an injection",
                                it -> INJECTIONS.contains(it.getRawType().getFullName()))));
    }

    private static ArchRule named(String sentence, ArchRule rule) {
        return rule.allowEmptyShould(true).as(sentence);
    }

    private static DescribedPredicate<JavaAccess<?>> access(String what, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package with a @NullMarked package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        type, marked, "%s: its package %s has none".formatted(type.getName(), type.getPackageName())));
            }
        };
    }
}
