package org.nextlevel.advisor.readiness.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.stack.server.trace.ReceivedSpan;
import org.nextlevel.stack.server.trace.TraceTree;
import org.nextlevel.testkit.trace.KeptTraces;

/** What an event led to goes on in its trace beyond the queue: the assessment, and what is told of it. */
@QuarkusTest
@Tag("M9.7")
class ReassessmentTraceTest {
    private static final List<String> WAY = List.of("hear EvidenceLogged", "reassess", "tell ReadinessChanged");

    @Inject
    Producer<String, String> kafka;

    private Company company;
    private UUID emma;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", null);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
        // An assessment that is still due would see the evidence first, and tell of it in a trace of its own.
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.rows("select 1 from reassessment").isEmpty());
    }

    @Test
    void anAssessmentIsAStepAfterTheEventThatLedToIt() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        company.inTrace(trace).evidence(UUID.randomUUID(), 1, emma, "delivery", "LINE", Company.confirmed());
        TraceTree tree = KeptTraces.await(
                trace,
                all -> all.spans().stream().map(ReceivedSpan::name).distinct().count() == WAY.size());
        assertThat(tree.spans()).extracting(ReceivedSpan::name).startsWith("hear EvidenceLogged", "reassess");
        List<ReceivedSpan> steps = tree.spans();
        assertThat(steps.get(1).parentId()).isEqualTo(steps.getFirst().spanId());
        assertThat(steps.subList(2, steps.size())).allSatisfy(told -> {
            assertThat(told.name()).isEqualTo("tell ReadinessChanged");
            assertThat(told.parentId()).isEqualTo(steps.get(1).spanId());
        });
        assertThat(tree.text()).doesNotContain(emma.toString());
    }
}
