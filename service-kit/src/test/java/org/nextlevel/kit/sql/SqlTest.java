package org.nextlevel.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.plan.Statements;

@QuarkusTest
class SqlTest {
    private static final String INSERT = """
            insert into note (id, tenant, version, author, text) values (:id, :tenant, 0, :author, :text)""";
    private static final String COUNT = "select count(*) from note where tenant = :tenant";
    private final String owner = "sql-" + UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    EntityManager entities;

    @Inject
    DataSource pool;

    @BeforeEach
    void begin() {
        Arc.container().requestContext().activate();
        tenant.open(owner);
        QuarkusTransaction.begin();
    }

    @Test
    @Tag("M9.7")
    void whatCanWaitOfDifferentSortsIsOneStatement() {
        UUID known = UUID.randomUUID();
        sql.update(INSERT)
                .with("id", known)
                .with("author", "emma")
                .with("text", "was")
                .run();
        sql.update(INSERT)
                .with("id", UUID.randomUUID())
                .with("author", "emma")
                .with("text", "new, with a ':colon'")
                .runLater();
        sql.update("update note set text = :text where tenant = :tenant and id = :id")
                .with("id", known)
                .with("text", "is")
                .runLater();
        assertThat(Statements.during(entities::flush)).isZero();
        int statements = Statements.during(() -> assertThat(sql.query("select text from note where tenant = :tenant")
                        .list(row -> row.text("text")))
                .containsExactlyInAnyOrder("is", "new, with a ':colon'"));
        assertThat(statements).isEqualTo(2);
    }

    @AfterEach
    void rollback() {
        if (QuarkusTransaction.isActive()) {
            QuarkusTransaction.rollback();
        }
        Arc.container().requestContext().terminate();
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        UUID id = UUID.randomUUID();
        Instant now = Instant.parse("2026-03-31T10:15:30.123456Z");
        LocalDate day = LocalDate.of(2026, 3, 31);
        sql.query("""
                        select :tenant as tenant, :id as id, :now as now, :day as day, :number as number, :large as large,
                            :flag as flag, :decimal as decimal, :bytes as bytes, :weekday as weekday, :json::jsonb as json,
                            cast(:none as uuid) as none""")
                .with(Map.of("id", id, "now", now, "day", day, "number", 7, "large", 1L << 40))
                .with("flag", true)
                .with("decimal", new BigDecimal("0.25"))
                .with("bytes", new byte[] {1, 2})
                .with("weekday", DayOfWeek.MONDAY)
                .json("json", Map.of("a", List.of(1, 2)))
                .with("none", null)
                .each(row -> {
                    assertThat(row.text("tenant")).isEqualTo(owner);
                    assertThat(row.uuid("id")).isEqualTo(id);
                    assertThat(row.instant("now")).isEqualTo(now);
                    assertThat(row.date("day")).isEqualTo(day);
                    assertThat(row.number("number")).isEqualTo(7);
                    assertThat(row.largeNumber("large")).isEqualTo(1L << 40);
                    assertThat(row.flag("flag")).isTrue();
                    assertThat(row.decimal("decimal")).isEqualByComparingTo("0.25");
                    assertThat(row.bytes("bytes")).containsExactly(1, 2);
                    assertThat(row.constant("weekday", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(row.json("json", Map.class)).isEqualTo(Map.of("a", List.of(1, 2)));
                    assertThat(row.uuid("none")).isNull();
                    assertThatThrownBy(() -> row.number("none")).isInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void aMomentIsOneWhateverTheZone() {
        Instant moment = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(sql.query("select extract(epoch from :at)::bigint")
                        .with("at", moment)
                        .number())
                .isEqualTo(moment.getEpochSecond());
    }

    @Test
    void severalValuesAreOneParameter() {
        UUID id = UUID.randomUUID();
        write(id);
        String any = "select id from note where tenant = :tenant and id = any(:ids)";
        assertThat(sql.query(any).with("ids", List.of(id, UUID.randomUUID())).list(row -> row.uuid("id")))
                .containsExactly(id);
        assertThat(sql.query(any).with("ids", List.of()).exists()).isFalse();
        assertThat(sql.query(any).with("ids", Collections.singletonList(null)).exists())
                .isFalse();
        assertThat(sql.query(any).with("ids", new UUID[] {id}).exists()).isTrue();
    }

    @Test
    void arraysOfEachTypeAreReadAndWritten() {
        List<List<?>> all = List.of(
                List.of(UUID.randomUUID()), List.of("a", "b,\"c\""), List.of(1, 2), List.of(1L << 40), List.of(true));
        for (List<?> values : all) {
            assertThat(sql.query("select :values as found")
                            .with("values", values)
                            .first(row -> row.list("found", values.getFirst().getClass())))
                    .hasValueSatisfying(found -> assertThat(found).isEqualTo(values));
        }
        assertThat(sql.query("select :day = any(:days) and :now = any(:moments) and 'MONDAY' = any(:weekdays) as all")
                        .with("day", LocalDate.EPOCH)
                        .with("days", List.of(LocalDate.EPOCH))
                        .with("now", Instant.EPOCH)
                        .with("moments", Arrays.asList(null, Instant.EPOCH))
                        .with("weekdays", DayOfWeek.values())
                        .first(row -> row.flag("all")))
                .hasValue(true);
    }

    @Test
    void whatANewerVersionWroteBesideIsLeftOut() {
        assertThat(sql.query("select '{\"kept\":1,\"ofLater\":{}}'::jsonb as json")
                        .first(row -> row.json("json", Stored.class)))
                .hasValue(new Stored(1));
    }

    record Stored(int kept) {}

    @Test
    void jsonIsOfTheTypeThatTheStatementTells() {
        assertThat(sql.query("select :content = '[\"a\"]'::jsonb as same")
                        .json("content", List.of("a"))
                        .first(row -> row.flag("same")))
                .hasValue(true);
    }

    @Test
    void whatEntitiesChangedIsSeen() {
        UUID id = UUID.randomUUID();
        write(id);
        entities.createQuery("from Note where id = :id").setParameter("id", id).getSingleResult();
        assertThat(sql.query(COUNT).number()).isEqualTo(1);
    }

    @Test
    void manyRowsAreWrittenInOneRoundTrip() {
        List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        sql.update(INSERT)
                .with("author", "emma")
                .runEach(ids, (row, id) -> row.with("id", id).with("text", id.toString()));
        sql.update(INSERT).runEach(List.<UUID>of(), (row, id) -> row.with("id", id));
        assertThat(sql.query("select id from note where tenant = :tenant and text = id::text")
                        .list(row -> row.uuid("id")))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void whatIsChangedBelongsToTheTransaction() {
        write(UUID.randomUUID());
        QuarkusTransaction.rollback();
        assertThat(sql.query(COUNT).number()).isZero();
        assertThatThrownBy(() -> write(UUID.randomUUID())).hasMessageContaining("transaction");
        assertThatThrownBy(() -> sql.lock("a")).hasMessageContaining("transaction");
    }

    @Test
    void aRefusalSaysHowTheStatementBeginsAndNoValue() {
        UUID id = UUID.randomUUID();
        write(id);
        assertThatThrownBy(() -> sql.update(INSERT)
                        .with("id", id)
                        .with("author", "secret")
                        .with("text", "secret")
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The database refused 'insert into note (id, tenant, version, …'.")
                .hasCauseInstanceOf(SQLException.class);
    }

    @Test
    void parametersAndValuesFitEachOther() {
        assertThatThrownBy(() -> sql.query("select :a").exists()).hasMessageContaining("needs a value for a");
        assertThatThrownBy(() -> sql.query("select 1").with("a", 1).exists()).hasMessageContaining("no parameter a");
    }

    @Test
    void outsideTenantsNoRowIsSeenAndTheTenantStandsForNothing() {
        write(UUID.randomUUID());
        QuarkusTransaction.commit();
        Arc.container().requestContext().terminate();
        Arc.container().requestContext().activate();
        Sql outside = Sql.outsideTenants(pool);
        assertThat(outside.query("select count(*) from note").number()).isZero();
        assertThatThrownBy(() -> outside.query(COUNT).number()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql.query("select 1").exists()).isInstanceOf(RuntimeException.class);
    }

    private void write(UUID id) {
        sql.update(INSERT)
                .with("id", id)
                .with("author", "emma")
                .with("text", "a")
                .run();
    }
}
