package org.nextlevel.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.hibernate.annotations.TenantId;
import org.nextlevel.testkit.rule.HasFieldAnnotatedWith;
import org.nextlevel.testkit.rule.NamingRules;
import org.nextlevel.testkit.rule.PersistenceRules;
import org.nextlevel.testkit.rule.ResourceRules;

/** What holds for the code of every service; a service's ArchitectureTest includes it with {@code ArchTests.in}. */
public final class ServiceRules {
    @ArchTest
    static final ArchTests resources = ArchTests.in(ResourceRules.class);

    @ArchTest
    static final ArchTests persistence = ArchTests.in(PersistenceRules.class);

    @ArchTest
    static final ArchTests naming = ArchTests.in(NamingRules.class);

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.nextlevel.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule injectionIsByConstructor = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule namesAreOfTheDomain =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper|DTO|Dto|Entity)");

    @ArchTest
    static final ArchRule resourcesDoNotAnswerWithEntities = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(
                    com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(Entity.class));

    @ArchTest
    static final ArchRule everyEntityBelongsToATenant = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new HasFieldAnnotatedWith(TenantId.class))
            // Not every service has entities.
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("reads the machine's time", ServiceRules::readsTheMachinesTime));

    @ArchTest
    static final ArchRule onlyTheKitTalksToKafka =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka.clients.producer..");

    /** What was a dead letter is read by the same as what comes from Kafka (ADR 0067). */
    @ArchTest
    static final ArchRule whoeverListensReadsDeadLettersToo = methods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should()
            .beDeclaredInClassesThat(JavaClass.Predicates.assignableTo("org.nextlevel.kit.event.inbox.EventReader"))
            .allowEmptyShould(true);

    private ServiceRules() {}

    /** With a time zone it is the machine's time as well: only a clock that is handed over can be another one. */
    private static boolean readsTheMachinesTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return owner.startsWith("java.time.")
                        && name.equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.equals(Clock.class.getName()) && name.startsWith("system")
                || owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
    }
}
