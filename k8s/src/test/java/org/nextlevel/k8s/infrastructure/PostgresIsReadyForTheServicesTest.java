package org.nextlevel.k8s.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextlevel.k8s.rendered.Rendered.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.k8s.rendered.Kind;
import org.nextlevel.k8s.rendered.Manifest;
import org.nextlevel.k8s.rendered.Rendered;
import org.nextlevel.k8s.rendered.Replicas;
import org.nextlevel.k8s.rendered.Traffic;
import org.nextlevel.k8s.rendered.Traffic.Pod;

/** PostgreSQL, as its operator is told to make it, has the databases, roles and connections that the services need. */
@Tag("k8s")
class PostgresIsReadyForTheServicesTest {
    private static final Pattern POOL =
            Pattern.compile("(?m)^quarkus\\.datasource\\.(?:relay\\.)?jdbc\\.max-size=(\\d+)$");

    /** Migrations, two connections each, two of Keycloak, PostgreSQL's own and its operator's. */
    static final int OTHERS = 4 * 2 + 2 * 20 + 3 + 10;

    /** How whoever connects asks for it to be encrypted, and checks whom they reached. */
    static final String CHECKED = "?sslmode=verify-full&sslrootcert=/etc/postgres/ca.crt";

    private final Rendered infrastructure = Rendered.infrastructure();
    private final Manifest cluster = infrastructure.the(Kind.POSTGRES, "nextlevel-postgres");

    @Test
    void everyPoolFitsAlsoWhileAReleaseIsRolledOut() throws IOException {
        String kit = Files.readString(
                Rendered.ROOT.resolve("service-kit/src/main/resources/META-INF/microprofile-config.properties"));
        int ofAPod = POOL.matcher(kit)
                .results()
                .mapToInt(one -> Integer.parseInt(one.group(1)))
                .sum();
        assertThat(ofAPod).isEqualTo(20);
        int most = cluster.at("/spec/postgresql/parameters/max_connections").asInt();
        // With a pooler there are as many as it lends: PoolerLendsConnectionsTest.
        Rendered.every()
                .filter(rendered -> rendered.of(Kind.POOLER).findAny().isEmpty())
                .forEach(rendered -> assertThat(rendered.of(Kind.DEPLOYMENT)
                                        .filter(one -> !one.name().equals("api-gateway"))
                                        .mapToInt(one ->
                                                Replicas.of(one, rendered).mostInARollout() * ofAPod)
                                        .sum()
                                + OTHERS)
                        .as(rendered.toString())
                        .isLessThanOrEqualTo(most));
    }

    @ParameterizedTest
    @MethodSource("org.nextlevel.k8s.rendered.Rendered#every")
    void nothingGoesInTheClearAndWhoConnectsChecksWhomTheyReached(Rendered rendered) {
        assertThat(cluster.at("/spec/postgresql/pg_hba/0").asText()).isEqualTo("hostnossl all all all reject");
        Set<String> certified = list(cluster.at("/spec/certificates/serverAltDNSNames"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        certified.add(cluster.name() + "-rw");
        assertThat(rendered.workloads().flatMap(rendered::variables))
                .filteredOn(one -> one.secret().isMissingNode() && one.value().startsWith("jdbc:"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(one -> {
                    URI address = URI.create(one.value().substring("jdbc:".length()));
                    assertThat(certified).contains(address.getHost());
                    assertThat("?" + address.getQuery()).isEqualTo(CHECKED);
                    theCertificateAloneIsMounted(one.workload().pod());
                });
    }

    @Test
    void keycloakChecksToo() {
        Manifest keycloak = infrastructure.the(Kind.KEYCLOAK, "keycloak");
        assertThat(list(keycloak.at("/spec/additionalOptions")))
                .anyMatch(one -> one.path("name").asText().equals("db-url-properties")
                        && one.path("value").asText().equals(CHECKED));
        assertThat(keycloak.at("/spec/db/host").asText()).isEqualTo(cluster.name() + "-rw");
        theCertificateAloneIsMounted(keycloak.at("/spec/unsupported/podTemplate/spec"));
    }

    /** The secret has the key of the CA as well. */
    private void theCertificateAloneIsMounted(JsonNode pod) {
        assertThat(list(pod.at("/containers/0/volumeMounts")))
                .anyMatch(one -> one.path("name").asText().equals("postgres-ca")
                        && one.path("mountPath").asText().equals("/etc/postgres"));
        assertThat(list(pod.path("volumes")))
                .filteredOn(one -> one.path("name").asText().equals("postgres-ca"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/secret/secretName").asText()).isEqualTo(cluster.name() + "-ca");
                    assertThat(one.at("/secret/items").toString())
                            .isEqualTo("[{\"key\":\"ca.crt\",\"path\":\"ca.crt\"}]");
                });
    }

    @Test
    void everyServiceHasADatabaseThatItsOwnerOwns() {
        Map<String, String> owners = new TreeMap<>();
        services(infrastructure.of(Kind.POSTGRES_DATABASE))
                .forEach(one -> owners.put(
                        one.at("/spec/name").asText(), one.at("/spec/owner").asText()));
        JsonNode first = cluster.at("/spec/bootstrap/initdb");
        owners.put(first.path("database").asText(), first.path("owner").asText());
        assertThat(owners).isEqualTo(databases().collect(Collectors.toMap(name -> name, name -> name + "_owner")));
    }

    @Test
    void everyDatabaseHasThreeRolesThatAreNobodyOfImportance() {
        Set<String> secrets = list(cluster.at("/spec/managed/roles"))
                .filter(one -> !one.path("name").asText().equals("keycloak"))
                .map(one -> one.path("name").asText() + " "
                        + one.at("/passwordSecret/name").asText())
                .collect(Collectors.toSet());
        JsonNode first = cluster.at("/spec/bootstrap/initdb");
        secrets.add(
                first.path("owner").asText() + " " + first.at("/secret/name").asText());
        assertThat(secrets)
                .isEqualTo(databases()
                        .flatMap(name -> Stream.of("owner", "app", "relay")
                                .map(role -> "%s_%s %s-database-%s".formatted(name, role, name, role)))
                        .collect(Collectors.toSet()));
        assertThat(list(cluster.at("/spec/managed/roles")))
                .allMatch(one -> one.path("login").asBoolean())
                .noneMatch(one -> one.has("superuser") || one.has("bypassrls") || one.has("inRoles"));
    }

    @Test
    void whatPodsReadTheirPasswordsFromIsWhatTheRolesHave() {
        Set<String> known = databases()
                .flatMap(name -> Stream.of("owner", "app", "relay").map(role -> name + "-database-" + role))
                .collect(Collectors.toSet());
        assertThat(Rendered.prod().workloads().flatMap(Rendered.prod()::variables))
                .filteredOn(one ->
                        one.name().startsWith("NEXTLEVEL_DB_") && one.name().endsWith("_PASSWORD"))
                .hasSize(12)
                .allMatch(one -> known.contains(one.secret().path("name").asText()));
    }

    @Test
    void thereAreThreeAndEveryMomentComesBack() {
        assertThat(cluster.at("/spec/instances").asInt()).isEqualTo(3);
        assertThat(cluster.at("/spec/plugins/0/isWALArchiver").asBoolean()).isTrue();
        assertThat(infrastructure.the(Kind.OBJECT_STORE, "nextlevel-backups").name())
                .isEqualTo(cluster.at("/spec/plugins/0/parameters/barmanObjectName")
                        .asText());
        assertThat(infrastructure.of(Kind.POSTGRES_BACKUP))
                .singleElement()
                .matches(one -> one.at("/spec/cluster/name").asText().equals(cluster.name()));
    }

    /** As docs/operations/restore.md promises of one instance that is lost. */
    @Test
    void whatIsAcknowledgedIsOnTwoAndTakesOver() {
        assertThat(cluster.at("/spec/postgresql/synchronous").toString())
                .isEqualTo("{\"dataDurability\":\"required\",\"failoverQuorum\":true,\"method\":\"any\",\"number\":1}");
    }

    @Test
    void itsInstancesAndItsOperatorReachItAtBothPortsAndServicesAtOne() {
        Traffic traffic = Traffic.of(infrastructure.all().stream());
        Map<String, String> labels = Map.of("cnpg.io/cluster", cluster.name());
        Pod primary = Pod.of("primary", labels);
        Pod operator = Pod.elsewhere("cnpg-system", Map.of("kubernetes.io/metadata.name", "cnpg-system"));
        Pod service = Pod.of("service", Map.of("nextlevel/keeps", "data"));
        assertThat(Stream.of(Pod.of("copy", labels), operator, service, Pod.of("stranger", Map.of()))
                        .flatMap(from -> Stream.of(5432, 8000)
                                .filter(port -> traffic.allows(from, primary, port))
                                .map(port -> from + " " + port)))
                .containsExactlyInAnyOrder(
                        "copy 5432", "copy 8000", "cnpg-system 5432", "cnpg-system 8000", "service 5432");
    }

    private static Stream<Manifest> services(Stream<Manifest> databases) {
        return databases.filter(one -> !one.name().equals("keycloak"));
    }

    private static Stream<String> databases() {
        return Stream.of("framework", "evidence", "advisor", "integration");
    }
}
