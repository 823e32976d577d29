package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An index that is created in the ordinary way keeps everybody from writing for as long as it takes: minutes, on a large table. */
@Tag("upgrade")
class MigrationsKeepNobodyWaitingTest {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root"));
    private static final Pattern INDEX =
            Pattern.compile("create (?:unique )?index (concurrently )?(?:if not exists )?(\\w+)\\s+on (\\w+)");
    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?(\\w+)");

    /** Those that grow with people and with time. */
    private static final Set<String> LARGE = Set.of(
            "outbox",
            "inbox",
            "audit",
            "idempotency_key",
            "dead_letter",
            "employee",
            "position",
            "evidence",
            "attestation",
            "attestation_request",
            "career_change",
            "posting",
            "assessment",
            "assessment_change",
            "plan_action",
            "commitment",
            "promotion_case",
            "proposal_version",
            "change",
            "webhook_delivery",
            "notification");

    /** The last numbers from before this rule; tables were small. */
    private static final Map<String, Integer> BEFORE = Map.of(
            "service-kit",
            19,
            "framework-service",
            53,
            "evidence-service",
            84,
            "advisor-service",
            64,
            "integration-service",
            5);

    @Test
    void largeTablesGetTheirIndexesConcurrently() throws IOException {
        for (Path file :
                migrations().filter(MigrationsKeepNobodyWaitingTest::isNew).toList()) {
            assertThat(faults(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void everyLargeTableIsOneThatAMigrationCreates() throws IOException {
        Set<String> created = new TreeSet<>();
        for (Path file : migrations().toList()) {
            created.addAll(created(Files.readString(file).toLowerCase(Locale.ROOT)));
        }
        assertThat(created).containsAll(LARGE);
    }

    @Test
    void anIndexOnALargeTableIsFoundThatIsNotCreatedSoOrNotBegunAgain() {
        assertThat(faults("create index audit_of on audit (tenant);"))
                .containsExactly("audit_of is not created concurrently");
        assertThat(faults("create unique index CONCURRENTLY audit_of\n on audit (tenant);"))
                .containsExactly("audit_of is not dropped first, should it be there half-made");
        assertThat(
                        faults(
                                "drop index concurrently if exists audit_of; create index concurrently audit_of on audit (tenant);"))
                .isEmpty();
        assertThat(faults("create table audit (id int); create index audit_of on audit (tenant);"))
                .isEmpty();
        assertThat(faults("create table audit_note (id int); create index audit_of on audit (tenant);"))
                .containsExactly("audit_of is not created concurrently");
        assertThat(faults("create index small on draft (tenant);")).isEmpty();
    }

    private static List<String> faults(String text) {
        String sql = text.toLowerCase(Locale.ROOT);
        Set<String> created = created(sql);
        return INDEX.matcher(sql)
                .results()
                .filter(one -> LARGE.contains(one.group(3)) && !created.contains(one.group(3)))
                .flatMap(one -> fault(sql, one.group(1) != null, one.group(2)))
                .toList();
    }

    private static Set<String> created(String sql) {
        return TABLE.matcher(sql).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> fault(String sql, boolean concurrently, String index) {
        if (!concurrently) {
            return Stream.of(index + " is not created concurrently");
        }
        return Pattern.compile("drop index concurrently if exists %s\\b".formatted(index))
                        .matcher(sql)
                        .find()
                ? Stream.empty()
                : Stream.of(index + " is not dropped first, should it be there half-made");
    }

    private static Stream<Path> migrations() {
        return BEFORE.keySet().stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/resources/db"))
                .flatMap(MigrationsKeepNobodyWaitingTest::walk)
                .filter(file -> file.toString().endsWith(".sql"));
    }

    private static boolean isNew(Path file) {
        var numbered = Pattern.compile("V(?:0\\.)?(\\d+)__.*\\.sql")
                .matcher(file.getFileName().toString());
        return numbered.matches()
                && Integer.parseInt(numbered.group(1))
                        > BEFORE.get(ROOT.relativize(file).getName(0).toString());
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
