package org.nextlevel.testkit.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How types are named. */
public final class NamingRules {
    /** One simple name means one thing in a service; what is declared inside of a type is read with that type. */
    @ArchTest
    public static final ArchRule oneNameMeansOneThing = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(new HaveANameOfItsOwn());

    private NamingRules() {}
}
