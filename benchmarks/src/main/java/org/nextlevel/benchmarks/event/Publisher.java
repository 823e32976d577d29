package org.nextlevel.benchmarks.event;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells of published versions of a framework with 30 requirements, as framework-service does. */
public final class Publisher implements AutoCloseable {
    private static final int REQUIREMENTS = 30;

    private final KafkaProducer<String, String> kafka;

    public Publisher(String bootstrapServers) {
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer());
    }

    /** @param nearlyShare from where on somebody is nearly ready, which is what differs from version to version */
    public void publish(String tenant, int version, String nearlyShare) {
        var record = new ProducerRecord<>("framework-events", tenant, framework(version, nearlyShare));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "FrameworkPublished",
                        "ce_tenant",
                        tenant,
                        "ce_source",
                        "/framework-service")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(record);
        kafka.flush();
    }

    private static String framework(int version, String nearlyShare) {
        return """
                {"frameworkId":"00000000-0000-0000-0000-00000000000f","framework":"engineering","version":%d,"content":{
                "key":"engineering","name":"Engineering","tracks":[{"key":"ic","name":"IC"}],
                "levels":[{"key":"engineer","name":"Engineer","track":"ic","after":[]},
                 {"key":"senior","name":"Senior Engineer","track":"ic","after":["engineer"]}],
                "competencies":[%s],"expectations":[%s],
                "readiness":{"minimumEvidence":1,"attestedShare":0.5,"coverageFloor":0.2,"nearlyShare":%s,"readyShare":0.8,"sustainedMonths":6,"recencyMonths":24}}}""".formatted(
                version, each("{\"key\":\"competency-%1$d\",\"name\":\"Competency %1$d\"}"), each("""
                        {"id":"senior.%1$d","level":"senior","competency":"competency-%1$d","text":"Does it well.","examples":[],"required":true,"weight":1}"""), nearlyShare);
    }

    private static String each(String form) {
        return IntStream.range(0, REQUIREMENTS).mapToObj(form::formatted).collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        kafka.close();
    }
}
