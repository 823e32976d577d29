package org.nextlevel.testkit.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** How types are named. A service takes over the rules that it keeps. */
public final class NamingRules {
    /** One simple name means one thing in a service; what is declared inside of a type is read with that type. */
    public static final ArchRule oneNameMeansOneThing = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(new HaveANameOfItsOwn());

    private NamingRules() {}
}
