package org.nextlevel.benchmarks.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextlevel.stack.server.kafka.KafkaServer;
import org.nextlevel.stack.server.postgres.PostgresServer;
import org.nextlevel.stack.server.postgres.PostgresSettings;

/**
 * A PostgreSQL and a Kafka of their own, and builds of one service on the same database. All of it ends with this; logs and data stay.
 *
 * @param services the oldest build first, the one of this repository last
 */
public record Stand(Path folder, PostgresServer postgres, KafkaServer kafka, List<RunningService> services)
        implements AutoCloseable {

    /**
     * @param module whose {@code quarkus-app} is measured
     * @param others that of other builds, the oldest first
     * @param settings what the service needs beside its database and Kafka
     */
    public static Stand start(String module, String database, Stream<String> others, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("nextlevel.root"));
        List<Path> builds = Stream.concat(others.map(Path::of), Stream.of(root.resolve(module + "/target/quarkus-app")))
                .toList();
        Path folder =
                Files.createTempDirectory(Files.createDirectories(root.resolve("benchmarks/target")), module + "-");
        System.out.println("Logs and data: " + folder);
        PostgresServer postgres = PostgresServer.start(PostgresSettings.of(folder.resolve("postgres"), 0));
        KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0, folder.resolve("kafka.log"));
        Stand stand = new Stand(folder, postgres, kafka, new ArrayList<>());
        kafka.createTopics();
        postgres.createDatabase(database);
        Map<String, String> all = new HashMap<>(settings);
        all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        all.put("nextlevel.db.url", postgres.jdbcUrl(database));
        // The newest first: it migrates, and what is older serves on its schema.
        for (Path build : builds.reversed()) {
            stand.services.addFirst(RunningService.start(build, folder, all));
        }
        return stand;
    }

    @Override
    public void close() {
        services.forEach(RunningService::close);
        kafka.close();
        postgres.close();
    }
}
