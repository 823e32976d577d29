package org.nextlevel.testkit.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.Column;
import java.util.Set;

/** The one way to each: SQL, lists, locks and names of columns. */
public final class PersistenceRules {
    private static final String SQL = "org.nextlevel.kit.sql..";
    private static final String PAGE = "org.nextlevel.kit.page..";
    private static final Set<String> BY_HAND = Set.of(
            "createNativeQuery", "createNativeMutationQuery", "prepareStatement", "createStatement", "getConnection");

    /** SQL runs through the kit, which binds the tenant. */
    @ArchTest
    public static final ArchRule sqlGoesThroughTheKit = noClasses()
            .that()
            .resideOutsideOfPackage(SQL)
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "runs SQL by hand", (JavaMethodCall call) -> BY_HAND.contains(call.getName())));

    /** A page of a list is read through the kit's Keyset: nobody else knows cursors or counts rows. */
    @ArchTest
    public static final ArchRule listsAreReadByKeyset = CompositeArchRule.of(noClasses()
                    .that()
                    .resideOutsideOfPackage(PAGE)
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.nextlevel.kit.page.Cursor"))
            .and(noClasses()
                    .that()
                    .resideOutsideOfPackage(PAGE)
                    .should()
                    .callMethodWhere(DescribedPredicate.describe("pages by hand", PersistenceRules::pagesByHand)));

    /** A column has the name that the naming strategy gives it, or another one, but is not told the same again. */
    @ArchTest
    public static final ArchRule columnsAreNamedOnce = fields().that()
            .areAnnotatedWith(Column.class)
            .should(new NameNoColumnAgain())
            // Not every service has such a column.
            .allowEmptyShould(true);

    /** Locks are taken by the kit, so that whoever locks the same thing names it the same. */
    @ArchTest
    public static final ArchRule locksAreTakenByTheKit =
            classes().that().resideOutsideOfPackage(SQL).should(new TakeNoAdvisoryLock(SourceCondition.OF_THE_MODULE));

    private PersistenceRules() {}

    private static boolean pagesByHand(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return owner.equals("org.nextlevel.kit.page.PageRequest")
                        && call.getName().equals("rows")
                || owner.startsWith("io.quarkus.hibernate.orm.panache")
                        && call.getName().equals("page");
    }
}
