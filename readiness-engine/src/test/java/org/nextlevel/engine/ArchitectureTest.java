package org.nextlevel.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

@Tag("M9.7")
@AnalyzeClasses(packages = "org.nextlevel.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsAreFreeOfCycles =
            slices().matching("org.nextlevel.engine.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineIsPure = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.nextlevel.engine..",
                    "org.nextlevel.sentence",
                    // How an answer is described to its readers, and what a policy may be; nothing of it runs.
                    "org.eclipse.microprofile.openapi.annotations..",
                    "com.fasterxml.jackson.annotation",
                    "jakarta.validation..",
                    "dev.cel..",
                    "com.google.common..",
                    "java.lang..",
                    "java.math",
                    "java.nio.charset",
                    "java.time..",
                    "java.util..")
            .because("the rules are functions of their input, readable and testable without a server");
}
