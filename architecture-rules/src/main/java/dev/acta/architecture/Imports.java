package dev.acta.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/**
 * Who may import whom: the forms in which the module table is said. Packages are ArchUnit's patterns,
 * {@code dev.acta.log..}.
 */
public final class Imports {

    private Imports() {}

    /** Everything imported is in these packages, be it ours or others'. */
    public static ArchRule only(String... packages) {
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("of the module table")
                .allowEmptyShould(true);
    }

    /** Of Acta's own packages only these are imported. */
    public static ArchRule ofOursOnly(String... packages) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dev.acta..")
                        .and(not(resideInAnyPackage(packages)).as("not in %s", String.join(", ", packages))))
                .because("of the module table")
                .allowEmptyShould(true);
    }
}
