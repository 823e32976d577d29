package org.nextlevel.benchmarks.reassess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.benchmarks.event.Publisher;
import org.nextlevel.stack.server.kafka.KafkaServer;
import org.nextlevel.stack.server.postgres.PostgresServer;
import org.nextlevel.stack.server.postgres.PostgresSettings;

/**
 * Starts advisor-service with a PostgreSQL and a Kafka of its own, seeds companies, publishes a version that concerns
 * everybody, and measures until the run has ended. What it started ends with it; its logs and data stay.
 */
public final class Reassess {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final String ENDED =
            "select round(extract(epoch from ended_at - started_at)::numeric, 2) || ' ' || assessed || ' ' || changed"
                    + " from assessment_run where tenant = '%s' and framework_version = %d and ended_at is not null";

    private final Database database;
    private final Publisher publisher;
    private final Service service;
    private final Heap heap;

    private Reassess(Database database, Publisher publisher, Service service, Heap heap) {
        this.database = database;
        this.publisher = publisher;
        this.service = service;
        this.heap = heap;
    }

    /** @param arguments numbers of people, in the order in which they are measured */
    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Stream.of(arguments).map(Integer::valueOf).toList();
        Path root = Path.of(System.getProperty("nextlevel.root"));
        Path target = Files.createDirectories(root.resolve("benchmarks/target"));
        Path folder = Files.createTempDirectory(target, "reassess-");
        System.out.println("Logs and data: " + folder);
        try (PostgresServer postgres = postgres(folder);
                KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0, folder.resolve("kafka.log"))) {
            kafka.createTopics();
            try (Service service = Service.start(root, folder, postgres.jdbcUrl("advisor"), kafka.bootstrapServers());
                    Publisher publisher = new Publisher(kafka.bootstrapServers());
                    Database database = new Database(postgres.databases().connect("advisor", "postgres"))) {
                database.execute("create extension pg_stat_statements");
                var measured = new Reassess(database, publisher, service, new Heap(folder.resolve("gc.log")));
                measured.measure("warm-up", 1_000);
                for (int people : sizes) {
                    measured.measure("bench-" + people, people);
                }
            }
        }
    }

    /** It counts statements only when it is loaded at the start. */
    private static PostgresServer postgres(Path folder) throws SQLException {
        PostgresSettings settings = PostgresSettings.of(folder.resolve("postgres"), 0);
        try (PostgresServer first = PostgresServer.start(settings);
                var database = new Database(first.databases().connect("postgres", "postgres"))) {
            first.createDatabase("advisor");
            database.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
        }
        return PostgresServer.start(settings);
    }

    private void measure(String tenant, int people) throws Exception {
        database.seed(tenant, people);
        publish(tenant, people, 1, "0.25");
        publish(tenant, people, 2, "0.30");
    }

    private void publish(String tenant, int people, int version, String nearlyShare) throws Exception {
        database.forgetStatements();
        service.collect();
        heap.mark();
        Duration before = service.processorTime();
        publisher.publish(tenant, version, nearlyShare);
        String[] ended = await(ENDED.formatted(tenant, version)).split(" ");
        List<String> statements = database.statements();
        double processor = service.processorTime().minus(before).toMillis() / 1000.0;
        List<Integer> heaps = heap.afterCollections();
        double seconds = Double.parseDouble(ended[0]);
        System.out.printf(
                "%s, version %d: %s people in %.1f s, %.0f a second, processor time of the service %.1f s; %s verdicts changed; statements %s%n",
                tenant, version, ended[1], seconds, people / seconds, processor, ended[2], statements);
        System.out.printf(
                "  heap after collections: middle %d, most %d MiB, taken %d MiB; ",
                middle(heaps), heaps.isEmpty() ? 0 : Collections.max(heaps), heap.largest());
        await("select 1 where not exists (select from outbox)");
        heap.mark();
        service.collect();
        System.out.printf("once all is told %s MiB%n", heap.afterCollections());
        database.costliest().forEach(line -> System.out.println("  " + line));
    }

    private static int middle(List<Integer> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }

    private String await(String sql) throws SQLException, InterruptedException, IOException {
        String answer = database.one(sql);
        while (answer == null) {
            Thread.sleep(Duration.ofMillis(100));
            answer = database.one(sql);
        }
        return answer;
    }
}
