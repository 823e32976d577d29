package org.nextlevel.advisor.readiness.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.evidence.EvidenceEvents;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.trace.StepsOfMany;
import org.nextlevel.testkit.TestEvent;
import org.nextlevel.testkit.plan.Statements;

/** What an event costs does not depend on how much evidence there is. */
@QuarkusTest
@Tag("M9.7")
class StatementsTest {
    private static final List<Integer> PIECES = List.of(1, 50, 500);

    @Inject
    Producer<String, String> kafka;

    @Inject
    Inbox inbox;

    @Inject
    EvidenceEvents events;

    @Inject
    AssessPeople people;

    @Inject
    CurrentTenant tenant;

    private Company company;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        awaitNone("select 1 where not exists (select from framework)");
    }

    @Test
    void anEventAboutEvidenceIsTakenInWithAsManyStatementsHoweverMuchThereIs() {
        Set<Integer> statements = new HashSet<>();
        for (int pieces : PIECES) {
            UUID person = somebodyWith(pieces);
            statements.add(Statements.during(() -> inbox.receive(logged(person), events::read)));
        }
        assertThat(statements).hasSize(1).allMatch(number -> number > 0 && number < 20);
    }

    @Test
    void somebodyIsAssessedWithAsManyStatementsHoweverMuchEvidenceThereIs() {
        Set<Integer> statements = new HashSet<>();
        for (int pieces : PIECES) {
            UUID person = somebodyWith(pieces);
            statements.add(Statements.during(() -> assess(person)));
            assertThat(company.rows("select verdict from assessment where employee_id = '%s'".formatted(person)))
                    .containsExactly("NOT_READY", "NOT_READY");
        }
        assertThat(statements).hasSize(1).allMatch(number -> number > 0 && number < 30);
    }

    private void assess(UUID person) {
        var causes = Map.of(person, List.of(new AssessmentTrigger("EvidenceLogged", null, Instant.EPOCH)));
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(company.tenant());
            QuarkusTransaction.requiringNew().call(() -> people.assess(causes, StepsOfMany.none()));
        } finally {
            context.terminate();
        }
    }

    /** Nobody else is going to assess the person, who is as good as new. */
    private UUID somebodyWith(int pieces) {
        UUID person = company.hires("with-" + pieces, null);
        awaitNone("select 1 from reassessment union all select 1 from assessment_run where ended_at is null");
        company.rows("""
                insert into evidence (tenant, id, employee_id, version, occurred_on, visibility, claims, attestations)
                select '%s', gen_random_uuid(), '%s', 1, current_date - 30, 'LINE',
                    '[{"framework": "engineering", "competency": "delivery", "level": "senior"}]', '[]'
                from generate_series(1, %d) returning id""".formatted(company.tenant(), person, pieces));
        company.rows("delete from assessment where employee_id = '%s' returning target".formatted(person));
        return person;
    }

    private void awaitNone(String rows) {
        await().atMost(Duration.ofSeconds(30)).until(() -> company.rows(rows).isEmpty());
    }

    private ConsumerRecord<String, String> logged(UUID person) {
        return TestEvent.of("EvidenceLogged", company.tenant(), "/evidence-service")
                .from("evidence-events", company.tenant(), """
                {"evidenceId":"%s","employeeId":"%s","version":1,"occurredOn":"%s","loggedAt":"2026-01-01T10:00:00Z","visibility":"LINE","claims":[{"framework":"engineering","competency":"delivery","level":"senior"}],"attestations":[]}""".formatted(
                                UUID.randomUUID(), person, Company.today().minusMonths(1)));
    }
}
