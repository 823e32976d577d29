package org.nextlevel.advisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.nextlevel.testkit.ServiceRules;

@AnalyzeClasses(packages = "org.nextlevel.advisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests whatHoldsForEveryService = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule readinessIsPure = pure("org.nextlevel.advisor.readiness");

    @ArchTest
    static final ArchRule timingIsPure = pure("org.nextlevel.advisor.timing");

    @ArchTest
    static final ArchRule influencesArePure = pure("org.nextlevel.advisor.influence");

    @ArchTest
    static final ArchRule rulesArePure = pure("org.nextlevel.advisor.rule");

    private static ArchRule pure(String feature) {
        return classes()
                .that()
                .resideInAPackage(feature + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        feature + "..",
                        // What makes a time better or worse, which timing weighs; pure itself.
                        "org.nextlevel.advisor.influence",
                        "org.nextlevel.advisor.placeholder",
                        "org.nextlevel.policy",
                        // How an answer is described to its readers; nothing of it runs.
                        "org.eclipse.microprofile.openapi.annotations..",
                        "com.fasterxml.jackson.annotation",
                        "dev.cel..",
                        "com.google.common..",
                        "java.lang..",
                        "java.math",
                        "java.nio.charset",
                        "java.time..",
                        "java.util..")
                .because("the rules are functions of their input, readable and testable without a server");
    }
}
