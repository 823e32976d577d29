package org.nextlevel.testkit.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Path SOURCES = Path.of("src/test/java");

    private final JavaClasses samples = new ClassFileImporter().importPackages("org.nextlevel.testkit.rule.sample");

    @Test
    void aTransactionOnAResourceIsTold() {
        assertThat(broken(ResourceRules.resourcesOpenNoTransaction))
                .contains("UntidyResource.post")
                .doesNotContain("TidyResource.post(java.util.UUID");
    }

    @Test
    void aBlockInALambdaOfAResourceIsTold() {
        assertThat(broken(classes().should(new HaveNoBlockLambda(SOURCES))))
                .contains("(UntidyResource.java:16)")
                .doesNotContain("(TidyResource");
    }

    @Test
    void aBodyThatIsNotNamedRequestIsTold() {
        assertThat(broken(ResourceRules.requestsAreNamedRequest))
                .contains("UntidyResource takes the body SampleBody")
                .doesNotContain(".TidyResource");
    }

    @Test
    void aRoleThatIsALiteralIsTold() {
        assertThat(broken(classes().should(new NameRolesByConstants(SOURCES))))
                .contains("(UntidyResource.java:13): \"people:write\"")
                .doesNotContain("(TidyResource");
    }

    @Test
    void anAdvisoryLockTakenByHandIsTold() {
        assertThat(broken(classes().should(new TakeNoAdvisoryLock(SOURCES)))).contains("(SampleRow.java:");
    }

    @Test
    void sqlThatIsRunByHandIsTold() {
        assertThat(broken(PersistenceRules.sqlGoesThroughTheKit)).contains("prepareStatement");
    }

    @Test
    void aColumnThatTheStrategyNamesTheSameIsTold() {
        assertThat(broken(PersistenceRules.columnsAreNamedOnce))
                .contains("sharedSince is shared_since without @Column(name)")
                .doesNotContain("SampleRow.name ")
                .doesNotContain("SampleRow.word ");
    }

    @Test
    void aNameThatTwoTypesShareIsTold() {
        assertThat(broken(NamingRules.oneNameMeansOneThing))
                .contains("SampleRequest means something else in each of")
                .doesNotContain("SampleBody");
    }

    private String broken(ArchRule rule) {
        return rule.evaluate(samples).getFailureReport().toString();
    }
}
