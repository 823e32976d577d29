package org.nextlevel.advisor.readiness.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.readiness.reassessment.Queue.Waiting;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Who waits to be assessed; the person is held by the test, so that the service's own worker passes over. */
@QuarkusTest
@Tag("M9.7")
class QueueTest {
    private static final String TYPE = "EvidenceShared";
    private static final int MANY = 10_000;

    private final UUID person = UUID.randomUUID();

    @Inject
    Queue queue;

    @Inject
    CurrentTenant tenant;

    @BeforeEach
    void hold() {
        Arc.container().requestContext().activate();
        tenant.open("queue-" + UUID.randomUUID());
        QuarkusTransaction.begin();
        queue.hold(Set.of(person));
        note();
    }

    @AfterEach
    void rollback() {
        QuarkusTransaction.rollback();
        Arc.container().requestContext().terminate();
    }

    @Test
    void whoIsAssessedWaitsNoMore() {
        queue.remove(queue.take(MANY));
        assertThat(queue.take(MANY)).isEmpty();
    }

    @Test
    void whoNotesSomebodyDuringTheAssessmentDoesNotWaitAndTheyAreAssessedAgain() {
        List<Waiting> assessed = queue.take(MANY);
        note();
        queue.remove(assessed);
        assertThat(queue.take(MANY)).singleElement().satisfies(again -> {
            assertThat(again.employee()).isEqualTo(person);
            assertThat(again.triggers()).hasSize(2);
        });
    }

    @Test
    void thatHoldsAlsoWhereNoMoreTriggersAreKept() {
        for (int noted = 1; noted < Queue.MOST_TRIGGERS; noted++) {
            note();
        }
        List<Waiting> assessed = queue.take(MANY);
        note();
        queue.remove(assessed);
        assertThat(queue.take(MANY))
                .singleElement()
                .satisfies(again -> assertThat(again.triggers()).hasSize(Queue.MOST_TRIGGERS));
    }

    @Test
    void whoIsBeingAssessedIsPassedOver() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> queue.take(MANY)))
                .isEmpty();
    }

    /** As an event does: in a transaction of its own, which commits. */
    private void note() {
        QuarkusTransaction.requiringNew().run(() -> queue.note(person, TYPE, null));
    }
}
