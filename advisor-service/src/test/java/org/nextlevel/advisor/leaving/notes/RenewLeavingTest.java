package org.nextlevel.advisor.leaving.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/** A key of the service takes another's place, and then the former is needed no more: nobody learns meanwhile who wrote anything. */
@QuarkusTest
@Tag("M7.3")
class RenewLeavingTest {
    private static final LeavingNotes NOTES = new LeavingNotes(null, "A word of mine.", List.of(), List.of(), null);

    @Inject
    Producer<String, String> kafka;

    @Inject
    OpenTenant open;

    @Inject
    CurrentTenant tenant;

    @Inject
    Employees employees;

    @Inject
    Sql sql;

    @Inject
    FollowTenants companies;

    @Inject
    ObjectMapper json;

    private Company company;
    private UUID emma;
    private UUID noah;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        emma = company.hires("emma", null);
        noah = company.hires("noah", null);
    }

    @Test
    void whatTheFormerKeySealedOpensByThePresentAndTheFormerCanGo() {
        write(seal("former", null), emma);
        assertThat(read(seal("present", null), emma)).isEqualTo(StoredNotes.NONE);
        renew(seal("present", "former"));
        assertThat(read(seal("present", null), emma)).isEqualTo(new StoredNotes(NOTES, 1));
        assertThat(read(seal("former", null), emma)).isEqualTo(StoredNotes.NONE);
        assertThat(company.rows("select count(*) from leaving_key")).containsExactly("1");
    }

    @Test
    void whoHasLeftKeepsTheirNotesAndWhoHasNoneGetsNone() {
        write(seal("former", null), emma);
        write(seal("present", null), noah);
        company.rows("update employee set active = false where id = '%s' returning 1".formatted(emma));
        renew(seal("present", "former"));
        assertThat(read(seal("present", null), emma).version()).isEqualTo(1);
        assertThat(read(seal("present", null), noah).version()).isEqualTo(1);
        assertThat(company.rows("select count(*) from leaving_key")).containsExactly("2");
    }

    private Seal seal(String present, String former) {
        return new Seal(Optional.of(present), Optional.ofNullable(former));
    }

    private void write(Seal seal, UUID owner) {
        within(() -> QuarkusTransaction.requiringNew()
                .call(() -> new SealedLeavingNotes(sql, tenant, seal, json).write(owner, "\"0\"", NOTES)));
    }

    private StoredNotes read(Seal seal, UUID owner) {
        return within(() -> QuarkusTransaction.requiringNew()
                .call(() -> new SealedLeavingNotes(sql, tenant, seal, json).of(owner)));
    }

    private void renew(Seal seal) {
        var renew = new RenewLeaving(seal, employees, sql, companies, tenant);
        assertThat(within(renew::renew)).isFalse();
    }

    private <T> T within(Supplier<T> work) {
        return open.within(company.tenant(), work);
    }
}
