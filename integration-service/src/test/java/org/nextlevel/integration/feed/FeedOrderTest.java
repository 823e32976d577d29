package org.nextlevel.integration.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.feed.change.Change;
import org.nextlevel.integration.feed.change.ChangeDetails;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.ChangedThing;
import org.nextlevel.integration.feed.change.ThingKind;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Eight write at the same time, some of whom give up, while somebody reads: nothing is missed, nothing comes twice. */
@QuarkusTest
@Tag("M10.2")
class FeedOrderTest {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 40;

    private final TellingCompany acme = TellingCompany.named();

    @Inject
    Feed feed;

    @Test
    void aReaderCollectsExactlyWhatWasCommittedAndOfEachPersonInOrder() throws Exception {
        String place = acme.latest();
        Map<UUID, Queue<String>> committed = new ConcurrentHashMap<>();
        List<JsonNode> collected = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(writer, committed)))
                    .toList();
            String after = place;
            boolean isOver = false;
            while (!isOver) {
                isOver = writing.stream().allMatch(Future::isDone);
                after = readOn(after, collected);
            }
            awaitAll(writing);
        }
        assertThat(ids(collected)).doesNotHaveDuplicates();
        committed.forEach((person, ids) -> assertThat(ids(of(person, collected)))
                .as("changes of a person, in order")
                .containsExactlyElementsOf(ids));
        assertThat(collected)
                .hasSize(committed.values().stream().mapToInt(Collection::size).sum());
    }

    /** Reads until nothing more is there now; the place where it stopped. */
    private String readOn(String place, List<JsonNode> collected) {
        String after = place;
        JsonNode answer;
        do {
            answer = TellingCompany.json(acme.reads("limit=7&after=" + after));
            answer.path("items").forEach(collected::add);
            after = answer.path("next").asText();
        } while (!answer.path("caughtUp").asBoolean());
        return after;
    }

    private void write(int writer, Map<UUID, Queue<String>> committed) {
        Random random = new Random(writer);
        UUID person = new UUID(0, writer + 1);
        for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
            List<Change> changes = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(_ -> change(person))
                    .toList();
            boolean givesUp = random.nextInt(4) == 0;
            inTransaction(changes, givesUp);
            if (!givesUp) {
                changes.forEach(change -> committed
                        .computeIfAbsent(person, _ -> new ConcurrentLinkedQueue<>())
                        .add(change.id().toString()));
            }
        }
    }

    private void inTransaction(List<Change> changes, boolean givesUp) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(CurrentTenant.class).get().open(acme.tenant());
            QuarkusTransaction.begin();
            feed.add(changes);
            if (givesUp) {
                QuarkusTransaction.rollback();
            } else {
                QuarkusTransaction.commit();
            }
        } finally {
            context.terminate();
        }
    }

    private static Change change(UUID person) {
        return new Change(
                UUID.randomUUID(),
                ChangeType.PERSON_CHANGED,
                Instant.parse("2026-01-01T00:00:00Z"),
                person,
                new ChangedThing(ThingKind.PERSON, person, 1),
                ChangeDetails.NONE,
                null);
    }

    private static List<JsonNode> of(UUID person, List<JsonNode> changes) {
        return changes.stream()
                .filter(change -> change.at("/person/id").asText().equals(person.toString()))
                .toList();
    }

    private static List<String> ids(List<JsonNode> changes) {
        return changes.stream().map(change -> change.path("id").asText()).toList();
    }

    private static void awaitAll(List<Future<?>> all) throws ExecutionException, InterruptedException {
        for (Future<?> one : all) {
            one.get();
        }
    }
}
