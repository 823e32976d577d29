package org.nextlevel.evidence.suggestion.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.suggestion.framework.FrameworkPublished.PublishedCompetency;
import org.nextlevel.evidence.suggestion.framework.FrameworkPublished.PublishedContent;
import org.nextlevel.evidence.suggestion.framework.FrameworkPublished.PublishedPolicy;
import org.nextlevel.kit.tenant.CurrentTenant;

/** What events make of the known frameworks; each event is taken in a transaction of its own. */
@QuarkusTest
class KnownFrameworksTest {
    private static final int CONSUMERS = 8;

    private final String company = "acme-" + UUID.randomUUID();
    private final UUID framework = UUID.randomUUID();

    @Inject
    KnownFrameworks frameworks;

    @Inject
    CurrentTenant tenant;

    /** Again and again, since they collide in a moment only. */
    @RepeatedTest(30)
    void consumersThatMeetDuringARebalanceDoNotCollide() throws Exception {
        CyclicBarrier meeting = new CyclicBarrier(CONSUMERS);
        List<Callable<Void>> consumers = IntStream.rangeClosed(1, CONSUMERS)
                .mapToObj(version -> (Callable<Void>) () -> {
                    meeting.await();
                    take(version);
                    return null;
                })
                .toList();
        try (var executor = Executors.newFixedThreadPool(CONSUMERS)) {
            for (var consumer : new ArrayList<>(executor.invokeAll(consumers))) {
                consumer.get();
            }
        }
        assertThat(faultOf(CONSUMERS)).isEmpty();
    }

    @Test
    void aVersionThatComesLateChangesNothing() {
        take(2);
        take(1);
        assertThat(faultOf(2)).isEmpty();
        assertThat(faultOf(1)).isPresent();
    }

    @Test
    void aNewerVersionReplacesTheOlder() {
        take(1);
        take(2);
        assertThat(faultOf(2)).isEmpty();
        assertThat(faultOf(1)).isPresent();
    }

    @Test
    void theNextLevelIsAboveTheOwnOneAndAllBeforeIt() {
        var steps = List.of(
                new KnownLevel("one", null, null),
                new KnownLevel("two", null, List.of("one")),
                new KnownLevel("lead", null, List.of("two")),
                new KnownLevel("expert", null, List.of("two")));
        var content = new PublishedContent(
                steps, List.of(new PublishedCompetency("depth", null)), null, new PublishedPolicy(24));
        inTenant(() -> {
            frameworks.take(new FrameworkPublished(framework, "craft", 1, content));
            return null;
        });
        inTenant(() -> {
            KnownFramework known = frameworks.findByKey("craft").orElseThrow();
            assertThat(known.belowNext("two")).containsExactlyInAnyOrder("one", "two");
            assertThat(known.belowNext("lead")).isEmpty();
            assertThat(known.belowNext("unknown")).isEmpty();
            assertThat(known.recencyMonths()).isEqualTo(24);
            return null;
        });
    }

    @Test
    void aTransactionSeesOneVersionAndTheNextTheLatest() {
        take(1);
        inTenant(() -> {
            assertThat(frameworks.findByKey("craft")).isPresent();
            QuarkusTransaction.requiringNew().run(() -> frameworks.take(published(2)));
            assertThat(frameworks.findByKey("craft").orElseThrow().faultOfLevel("level-1"))
                    .isEmpty();
            return null;
        });
        assertThat(faultOf(2)).isEmpty();
    }

    @Test
    void aTransactionSeesWhatItTook() {
        inTenant(() -> {
            assertThat(frameworks.findByKey("craft")).isEmpty();
            frameworks.take(published(1));
            assertThat(frameworks.findByKey("craft")).isPresent();
            return null;
        });
    }

    private void take(int version) {
        inTenant(() -> {
            frameworks.take(published(version));
            return null;
        });
    }

    /** A version whose only level is named after it. */
    private FrameworkPublished published(int version) {
        var content = new PublishedContent(
                List.of(new KnownLevel("level-" + version, null, null)),
                List.of(new PublishedCompetency("depth", null)),
                null,
                null);
        return new FrameworkPublished(framework, "craft", version, content);
    }

    private Optional<String> faultOf(int version) {
        return inTenant(() -> frameworks.findByKey("craft").orElseThrow().faultOfLevel("level-" + version));
    }

    private <T> T inTenant(Callable<T> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(company);
            return QuarkusTransaction.requiringNew().call(work);
        } finally {
            context.terminate();
        }
    }
}
