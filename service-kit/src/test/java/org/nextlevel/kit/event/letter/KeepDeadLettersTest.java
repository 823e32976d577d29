package org.nextlevel.kit.event.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.commit.KafkaIgnoreCommit;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.event.inbox.ServiceShutdown;
import org.nextlevel.kit.event.origin.RefusedEvent;
import org.nextlevel.kit.event.origin.RefusedEvent.Reason;

/** What could not be handled is kept once, unless the service is stopping. */
@QuarkusTest
class KeepDeadLettersTest {
    private final String key = UUID.randomUUID().toString();

    @Inject
    DeadLetters letters;

    @Test
    void whatComesAgainIsTheSameLetter() {
        var record = new ConsumerRecord<>("advice-events", 0, Math.abs(key.hashCode()), key, "{}");
        var why = FailureReason.of(new IllegalStateException("x".repeat(5_000)));
        letters.keep(new FailedRecord(record), why);
        letters.keep(new FailedRecord(record), why);
        assertThat(kept()).hasSize(1);
        assertThat(why.detail()).hasSizeLessThan(1_100);
    }

    @Test
    void whatFailsWhileTheServiceStopsIsNeitherKeptNorAcknowledged() {
        var stopping = new ServiceShutdown();
        stopping.begin(new ShutdownEvent());
        var record = new IncomingKafkaRecord<>(
                new ConsumerRecord<>("advice-events", 0, 7, key, "{}"), "notes", 0, null, null, false);
        var ended = new KeepDeadLetters(letters, stopping, new SimpleMeterRegistry())
                .keep(record, new IllegalStateException("interrupted"))
                .subscribeAsCompletionStage();
        assertThat(ended.toCompletableFuture()).isNotDone();
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatComesLateOfAnErasedCompanyIsKeptNowhere() {
        var record = new ConsumerRecord<>("advice-events", 0, Math.abs(key.hashCode()), key, "{}");
        handles(record, RefusedEvent.at(record, Reason.ERASED_TENANT, "is late"));
        assertThat(kept()).isEmpty();
        handles(record, RefusedEvent.at(record, Reason.UNKNOWN_TENANT, "is early"));
        assertThat(kept()).containsExactly("unknown-tenant");
    }

    private void handles(ConsumerRecord<String, String> record, RefusedEvent why) {
        new KeepDeadLetters(letters, new ServiceShutdown(), new SimpleMeterRegistry())
                .keep(new IncomingKafkaRecord<>(record, "notes", 0, new KafkaIgnoreCommit(), null, false), why)
                .subscribeAsCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private List<String> kept() {
        return Database.as("-", "select reason from dead_letter where key = '%s'".formatted(key));
    }
}
