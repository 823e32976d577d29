package org.nextlevel.framework;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.nextlevel.testkit.ServiceRules;

@AnalyzeClasses(packages = "org.nextlevel.framework", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests whatHoldsForEveryService = ArchTests.in(ServiceRules.class);
}
