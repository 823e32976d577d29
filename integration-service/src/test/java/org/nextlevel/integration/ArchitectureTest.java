package org.nextlevel.integration;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.nextlevel.testkit.ServiceRules;

@AnalyzeClasses(packages = "org.nextlevel.integration", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests whatHoldsForEveryService = ArchTests.in(ServiceRules.class);
}
