package org.nextlevel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;
import org.nextlevel.stack.server.kafka.Topic;

/** What the manifests tell the services is what those listen to, by name. */
@Tag("k8s")
class AgreesWithServicesTest {
    /** Read by Java itself and what it runs on, by Quarkus, by libraries and by Kafka's clients. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "KAFKA_\\w+|QUARKUS_HTTP_HOST|DJL_CACHE_DIR|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|MALLOC_ARENA_MAX");

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void everyVariableIsASettingOfTheService(Rendered rendered) throws IOException {
        Set<String> documented = Settings.documented();
        assertThat(rendered.workloads().flatMap(rendered::variables))
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> {
                    if (!OF_OTHERS.matcher(one.name()).matches()) {
                        Set<String> known = Settings.of(module(one.workload())).keySet().stream()
                                .map(Settings::variable)
                                .collect(Collectors.toSet());
                        known.addAll(documented);
                        assertThat(known.contains(one.name()))
                                .as(one.toString())
                                .isTrue();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void everyValueThatIsReferredToIsThereAndEveryOneThatIsThereIsReferredTo(Rendered rendered) {
        Set<String> referredTo = rendered.workloads()
                .flatMap(rendered::variables)
                .map(one -> one.entry().at("/valueFrom/configMapKeyRef/key").asText())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        Set<String> there = rendered.the(Kind.CONFIG_MAP, "addresses").at("/data").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(referredTo).isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void theServicesAreWhereTheOthersAreToldTheyAre(Rendered rendered) {
        assertThat(rendered.workloads().flatMap(rendered::variables))
                .filteredOn(one -> one.name().matches("NEXTLEVEL_(FRAMEWORK|EVIDENCE|ADVISOR|INTEGRATION)_URL"))
                .isNotEmpty()
                .allSatisfy(one -> {
                    URI address = URI.create(one.value());
                    assertThat(address.getHost() + "_URL")
                            .isEqualTo(one.name()
                                    .replace("NEXTLEVEL_", "")
                                    .toLowerCase(Locale.ROOT)
                                    .replace("_url", "-service_URL"));
                    assertThat(rendered.the(Kind.SERVICE, address.getHost())
                                    .at("/spec/ports/0/port")
                                    .asInt())
                            .isEqualTo(address.getPort());
                });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void podsListenAtThePortsThatAreProbedAndScraped(Rendered rendered) {
        assertThat(rendered.of(Kind.DEPLOYMENT)).allSatisfy(one -> {
            Map<String, String> told = rendered.variables(one)
                    .filter(variable -> variable.entry().has("value"))
                    .collect(Collectors.toMap(Rendered.Variable::name, Rendered.Variable::value));
            assertThat(one.container().at("/ports/1").toString())
                    .isEqualTo("{\"containerPort\":8090,\"name\":\"operator\"}");
            assertThat(told.get("QUARKUS_HTTP_PORT"))
                    .isEqualTo(one.container().at("/ports/0/containerPort").asText());
            assertThat(told)
                    .containsAnyOf(
                            Map.entry("NEXTLEVEL_OPERATOR_PORT", "8090"),
                            Map.entry("NEXTLEVEL_GATEWAY_METRICS_PORT", "8090"));
        });
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void everyServiceUsesTheDatabaseOfItsName(Rendered rendered) {
        assertThat(rendered.workloads().flatMap(rendered::variables))
                .filteredOn(one -> one.name().equals("NEXTLEVEL_DB_URL"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(one -> assertThat(one.value())
                        .isEqualTo("jdbc:postgresql://nextlevel-postgres-rw:5432/"
                                + Settings.of(module(one.workload())).get("nextlevel.database")
                                + "?sslmode=verify-full&sslrootcert=/etc/postgres/ca.crt"));
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void theTopicsAreThoseOfTheSystem(Rendered rendered) {
        Map<String, String> there = new TreeMap<>();
        rendered.of(Kind.KAFKA_TOPIC)
                .forEach(one -> there.put(
                        one.name(),
                        one.at("/spec/config").path("max.message.bytes").asText()));
        assertThat(there)
                .isEqualTo(Topic.all().stream()
                        .collect(Collectors.toMap(
                                Topic::name, one -> one.config().getOrDefault("max.message.bytes", ""))));
    }

    @Test
    void kafkaKeepsARecordForLessTimeThanTheInboxRemembersIt() {
        assertThat(Rendered.prod().of(Kind.KAFKA_TOPIC)).allSatisfy(one -> {
            assertThat(one.at("/spec/config").path("retention.ms").asLong())
                    .isBetween(1L, 30L * 24 * 60 * 60 * 1000 - 1);
            // A state is told again by its owner (ADR 0017), and copies count what happened in between: nothing is
            // compacted away.
            assertThat(one.at("/spec/config").path("cleanup.policy").asText()).isEqualTo("delete");
        });
    }

    private static String module(Manifest workload) {
        return workload.container().path("image").asText().replaceAll("^.*/|:[^:/]*$", "");
    }
}
