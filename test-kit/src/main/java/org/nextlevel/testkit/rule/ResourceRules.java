package org.nextlevel.testkit.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/**
 * A resource parses, authorises and maps; everything else is done by a use case.
 */
public final class ResourceRules {
    /** A transaction begins where the use case begins, so that a resource cannot do two things in one. */
    @ArchTest
    public static final ArchRule resourcesOpenNoTransaction = CompositeArchRule.of(noClasses()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .allowEmptyShould(true))
            .and(methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .notBeAnnotatedWith(Transactional.class)
                    .allowEmptyShould(true));

    /** A lambda with a block is logic, which a resource has none of. */
    @ArchTest
    public static final ArchRule resourcesHaveNoBlockLambdas =
            classes().that().areAnnotatedWith(Path.class).should(new HaveNoBlockLambda(SourceCondition.OF_THE_MODULE));

    /** What a caller sends in a body is a record whose name ends in Request. */
    @ArchTest
    public static final ArchRule requestsAreNamedRequest =
            classes().that().areAnnotatedWith(Path.class).should(new TakeRequestsAsBodies());

    /** Roles and scopes are the kit's constants, so that each is written once. */
    @ArchTest
    public static final ArchRule rolesAreConstants = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new NameRolesByConstants(SourceCondition.OF_THE_MODULE));

    private ResourceRules() {}
}
