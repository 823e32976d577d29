package org.nextlevel.kit.republish.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.sample.Leaflets;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.Tokens;
import org.nextlevel.testkit.Topics;
import org.nextlevel.testkit.log.ExpectedLog;

/** Copies are compared with their owner on real PostgreSQL and Kafka: what differs is found, and nothing else. */
@QuarkusTest
@Tag("consistency")
@ExpectedLog(logger = "org.nextlevel.kit.republish.comparison.CompareCopies", says = "are not what their owner has")
class ComparisonTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int WRITERS = 8;
    private static final int ROUNDS = 10;

    private final String tenant = "compared-" + UUID.randomUUID();

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Leaflets leaflets;

    @Inject
    CountThings counts;

    @Inject
    ComparisonPlaces places;

    @Inject
    CurrentTenant current;

    @Test
    void whatACopyLostOrHasOfBeforeIsFoundAndToldAgain() {
        List<UUID> printed = printed(5);
        within(() -> grow(printed.get(1)));
        awaitCopies(5);
        compares();
        shown().body("differing", is(0), "told", is(5), "kept", is(5), "differsSince", is((Object) null));
        Database.as(tenant, "delete from leaflet_copy where id = '%s'".formatted(printed.get(0)));
        Database.as(tenant, "update leaflet_copy set version = 0 where id = '%s'".formatted(printed.get(1)));

        compares();
        await().atMost(LONG)
                .until(() -> copies().contains(printed.get(0) + " 0") && copies().contains(printed.get(1) + " 1"));
        assertThat(asked()).isNotEmpty();
        // The owner counts anew by itself what it told again.
        await().atMost(LONG).until(() -> {
            goesOn();
            return differing() == 0;
        });
        shown().body("told", is(5), "kept", is(5));
    }

    @Test
    void underConstantWritesNothingIsReported() throws Exception {
        List<UUID> printed = printed(20);
        AtomicBoolean over = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int seed = writer;
                writing.add(writers.submit(() -> write(seed, printed, over)));
            }
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    compares();
                }
            } finally {
                over.set(true);
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }
        assertThat(asked()).isEmpty();
        shown().body("differing", is(0));
    }

    @Test
    void whatTheOwnerDoesNotHaveStaysReportedAndIsAskedForOnce() {
        printed(3);
        awaitCopies(3);
        Database.as(
                tenant,
                "insert into leaflet_copy (tenant, id, version) values ('%s', gen_random_uuid(), 0)".formatted(tenant));
        compares();
        compares();
        compares();
        shown().body("differing", is(1), "told", is(3), "kept", is(4), "differsSince", notNullValue());
        assertThat(asked()).hasSize(1);
        given().get(management.resolve("/q/metrics"))
                .then()
                .body(org.hamcrest.Matchers.containsString("nextlevel_copies_differing{"));
    }

    @Test
    void nothingIsComparedWhileCopiesAreBuiltAnew() {
        printed(1);
        awaitCopies(1);
        Database.as(tenant, "insert into rebuild (tenant, since) values ('%s', now())".formatted(tenant));
        counted();
        printed(1);
        awaitCopies(2);
        assertThat(Database.as(tenant, "select copy from copy_comparison")).isEmpty();
    }

    @Test
    void nothingIsCountedWhileAnEventIsSetAside() {
        printed(1);
        awaitCopies(1);
        Database.as(tenant, """
                insert into outbox (tenant, id, topic, key, type, payload, occurred_at, set_aside)
                values ('%s', gen_random_uuid(), 'advice-events', 'k', 'NoteFramed', '{}', now(), 'too large')""".formatted(tenant));
        within(() -> {
            QuarkusTransaction.requiringNew().run(() -> places.again("leaflets"));
            assertThat(counts.step()).isFalse();
            return null;
        });
        Database.as(tenant, "delete from outbox");
        goesOn();
        await().atMost(LONG)
                .until(() ->
                        Database.as(tenant, "select copy from copy_comparison").size() > 0);
    }

    private Void write(int seed, List<UUID> printed, AtomicBoolean over) {
        Random random = new Random(seed);
        while (!over.get()) {
            UUID written = within(() -> random.nextInt(20) == 0
                    ? leaflets.print()
                    : grow(printed.get(seed + WRITERS * random.nextInt(printed.size() / WRITERS))));
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(LONG)
                    .until(() -> isCopied(written));
        }
        return null;
    }

    private boolean isCopied(UUID id) {
        return !Database.as(
                        tenant,
                        "select 1 from leaflet natural join (select id, version from leaflet_copy) copy where id = '%s'"
                                .formatted(id))
                .isEmpty();
    }

    private UUID grow(UUID id) {
        leaflets.grow(id);
        return id;
    }

    private List<UUID> printed(int number) {
        return within(() -> {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                ids.add(leaflets.print());
            }
            return ids;
        });
    }

    private void awaitCopies(int number) {
        await().atMost(LONG).until(() -> copies().size() == number && copies().equals(owned()));
    }

    /** A whole comparison, to its end at the reader. */
    private void compares() {
        String before = Database.as(tenant, "select now()").getFirst();
        int partitions = counted();
        await().atMost(LONG)
                .until(() -> Database.as(
                                        tenant,
                                        "select 1 from copy_comparison where upto is null and compared_at > '%s'"
                                                .formatted(before))
                                .size()
                        == partitions);
    }

    /** Counts all; the number of partitions. */
    private int counted() {
        within(() -> {
            QuarkusTransaction.requiringNew().run(() -> places.again("leaflets"));
            return null;
        });
        await().atMost(LONG).until(() -> {
            goesOn();
            return Database.as(tenant, "select 1 from comparison where due_at > now()")
                            .size()
                    == 1;
        });
        return (int) Topics.records("advice-events", tenant).stream()
                .filter(one -> Topics.header(one, "ce_type")
                        .filter(ThingsCounted.TYPE::equals)
                        .isPresent())
                .mapToInt(one -> one.partition())
                .distinct()
                .count();
    }

    private void goesOn() {
        within(() -> {
            while (counts.step()) {
                // The next stretch.
            }
            return null;
        });
    }

    private List<String> copies() {
        return Database.as(tenant, "select id || ' ' || version from leaflet_copy order by id");
    }

    private List<String> owned() {
        return Database.as(tenant, "select id || ' ' || version from leaflet order by id");
    }

    private List<String> asked() {
        return Topics.records("advice-events", tenant).stream()
                .filter(one -> Topics.header(one, "ce_type")
                        .filter(CopyDiffered.TYPE::equals)
                        .isPresent())
                .map(one -> one.value())
                .toList();
    }

    private int differing() {
        return Database.as(tenant, "select 1 from copy_comparison where differs_since is not null")
                .size();
    }

    private ValidatableResponse shown() {
        ValidatableResponse all = given().auth()
                .oauth2(Tokens.of("operations", "otto", "operator"))
                .get(management.resolve("/copies?limit=200"))
                .then()
                .statusCode(200);
        return all.rootPath("items.find { it.tenant == '%s' }".formatted(tenant));
    }

    private <T> T within(Callable<T> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            current.open(tenant);
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }
}
