package org.nextlevel.kit.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.Database;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.log.ExpectedLog;

@QuarkusTest
@Tag("tenant")
@ExpectedLog(logger = "org.nextlevel.kit.background.Rounds", says = "no_such_table")
class EveryTenantTest {
    private final String first = "a-" + UUID.randomUUID();
    private final String second = "b-" + UUID.randomUUID();

    @Inject
    EveryTenant everyTenant;

    @Inject
    CurrentTenant tenant;

    @Inject
    @DataSource("relay")
    AgroalDataSource relay;

    @BeforeEach
    void writeNotes() {
        for (String owner : List.of(first, second, second)) {
            Database.as(owner, """
                    insert into note (id, tenant, version, author, text) values ('%s', '%s', 0, 'emma', 'x')""".formatted(UUID.randomUUID(), owner));
        }
    }

    @Test
    void eachTenantHasItsTurnOnce() {
        List<String> seen = new ArrayList<>();
        everyTenant
                .rounds("note", () -> {
                    seen.add(tenant.require());
                    return false;
                })
                .go();
        assertThat(seen).contains(first, second).doesNotHaveDuplicates();
    }

    @Test
    void tenantsThatCannotBeReadAreNoReasonToThrow() {
        assertThatCode(() -> everyTenant.rounds("no_such_table", () -> false).go())
                .doesNotThrowAnyException();
    }

    @Test
    void whoTellsTheTenantsReadsNothingElse() throws SQLException {
        try (var connection = relay.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select text from note"))
                    .hasMessageContaining("permission denied");
        }
    }
}
