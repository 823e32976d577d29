package org.nextlevel.k8s.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;
import org.nextlevel.k8s.rendered.Replicas;
import org.nextlevel.k8s.rendered.Traffic;
import org.nextlevel.k8s.rendered.Traffic.Pod;

/** The pooler that an overlay may name stands before what requests use, and before nothing else (ADR 0078). */
@Tag("k8s")
class PoolerLendsConnectionsTest {
    private static final int POSTGRES = 5432;
    private static final int DATABASES = 4;

    /** Of the relay, past the pooler. */
    private static final int RELAY = 4;

    /** So many pods of each service the pooler is to be enough for: a dozen, and those that a rollout adds. */
    private static final int PODS = new Replicas(12, 12).mostInARollout();

    private final Rendered overlay = Rendered.withComponent("pooler");
    private final Manifest pooler = overlay.the(Kind.POOLER, "nextlevel-pooler");
    private final Manifest cluster = Rendered.infrastructure().the(Kind.POSTGRES, "nextlevel-postgres");

    @Test
    void itLendsForATransactionToThePrimaryOfTheCluster() {
        assertThat(pooler.at("/spec/pgbouncer/poolMode").asText()).isEqualTo("transaction");
        assertThat(parameter("max_prepared_statements")).isPositive();
        assertThat(pooler.at("/spec/type").asText()).isEqualTo("rw");
        assertThat(pooler.at("/spec/cluster/name").asText()).isEqualTo(cluster.name());
        assertThat(pooler.at("/spec/instances").asInt()).isGreaterThan(1);
    }

    @Test
    void allThatItLendsAndWhatGoesPastItFitsForThreeTimesAsManyPodsAsWithoutIt() {
        int lent = pooler.at("/spec/instances").asInt() * DATABASES * parameter("default_pool_size");
        int past = PODS * DATABASES * RELAY;
        assertThat(lent + past + PostgresIsReadyForTheServicesTest.OTHERS)
                .isLessThanOrEqualTo(cluster.at("/spec/postgresql/parameters/max_connections")
                        .asInt());
        assertThat(parameter("max_client_conn")).isGreaterThanOrEqualTo(PODS * DATABASES * 16);
    }

    @Test
    void aNodeIsDrainedOnePodOfItAtATime() {
        Manifest budget = overlay.the(Kind.DISRUPTION_BUDGET, "pooler");
        assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
        assertThat(budget.at("/spec/selector/matchLabels")).isEqualTo(pooler.at("/spec/template/metadata/labels"));
    }

    @Test
    void requestsGoThroughItAndTheRelayAndMigrationsDoNot() {
        Map<String, Set<String>> through = overlay.workloads()
                .flatMap(overlay::variables)
                .filter(one -> one.secret().isMissingNode() && one.value().contains(pooler.name()))
                .collect(Collectors.groupingBy(
                        one -> one.workload().kind() + " " + one.name(),
                        Collectors.mapping(
                                one -> one.workload().name() + " " + one.value(), Collectors.toUnmodifiableSet())));
        assertThat(through)
                .isEqualTo(Map.of(
                        "Deployment NEXTLEVEL_DB_POOLER_URL",
                        Stream.of("framework", "evidence", "advisor", "integration")
                                .map(name -> "%1$s-service jdbc:postgresql://%2$s:5432/%1$s%3$s"
                                        .formatted(name, pooler.name(), PostgresIsReadyForTheServicesTest.CHECKED))
                                .collect(Collectors.toSet())));
    }

    @Test
    void postgresHearsItAndItHearsServicesAlone() {
        Traffic traffic = Traffic.of(Stream.concat(Rendered.infrastructure().all().stream(), overlay.all().stream()));
        Pod lends = pod("pooler", pooler);
        Pod postgres = Pod.of("postgres", Map.of("cnpg.io/cluster", cluster.name()));
        assertThat(traffic.allows(lends, postgres, POSTGRES)).isTrue();
        assertThat(overlay.workloads()
                        .map(one -> pod(one.name(), one))
                        .filter(from -> traffic.allows(from, lends, POSTGRES))
                        .map(Pod::name))
                .containsExactlyInAnyOrder(
                        "framework-service", "evidence-service", "advisor-service", "integration-service");
        assertThat(traffic.allows(Pod.of("stranger", Map.of("app", "stranger")), lends, POSTGRES))
                .isFalse();
        assertThat(traffic.allows(Pod.of("stranger", Map.of("app", "stranger")), postgres, POSTGRES))
                .isFalse();
    }

    private int parameter(String name) {
        return pooler.at("/spec/pgbouncer/parameters").path(name).asInt();
    }

    private static Pod pod(String name, Manifest one) {
        return Pod.of(
                name,
                one.podLabels().properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, PoolerLendsConnectionsTest::value)));
    }

    private static String value(Map.Entry<String, JsonNode> label) {
        return label.getValue().asText();
    }
}
