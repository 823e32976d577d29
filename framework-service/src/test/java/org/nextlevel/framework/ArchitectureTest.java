package org.nextlevel.framework;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.nextlevel.testkit.ServiceRules;
import org.nextlevel.testkit.rule.NamingRules;
import org.nextlevel.testkit.rule.PersistenceRules;
import org.nextlevel.testkit.rule.ResourceRules;

@AnalyzeClasses(packages = "org.nextlevel.framework", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule resourcesOpenNoTransaction = ResourceRules.resourcesOpenNoTransaction;

    @ArchTest
    static final ArchRule resourcesHaveNoBlockLambdas = ResourceRules.resourcesHaveNoBlockLambdas;

    @ArchTest
    static final ArchRule requestsAreNamedRequest = ResourceRules.requestsAreNamedRequest;

    @ArchTest
    static final ArchRule rolesAreConstants = ResourceRules.rolesAreConstants;

    @ArchTest
    static final ArchRule sqlGoesThroughTheKit = PersistenceRules.sqlGoesThroughTheKit;

    @ArchTest
    static final ArchRule listsAreReadByKeyset = PersistenceRules.listsAreReadByKeyset;

    @ArchTest
    static final ArchRule columnsAreNamedOnce = PersistenceRules.columnsAreNamedOnce.allowEmptyShould(true);

    @ArchTest
    static final ArchRule locksAreTakenByTheKit = PersistenceRules.locksAreTakenByTheKit;

    @ArchTest
    static final ArchRule oneNameMeansOneThing = NamingRules.oneNameMeansOneThing;
}
