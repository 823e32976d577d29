package org.nextlevel.evidence.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** All service accounts of the current tenant. */
@ApplicationScoped
class ServiceAccounts implements PanacheRepositoryBase<ServiceAccount, UUID> {
    private static final Keyset<ServiceAccount> BY_NAME =
            Keyset.ascending("name", String.class, ServiceAccount::name).then("id", UUID.class, ServiceAccount::id);

    private static final Quota ACCOUNTS = Quota.of(
                    50,
                    "too-many-service-accounts",
                    "The company has %d service accounts, which is the most: delete one.")
            .lockedAs(":tenant service accounts");

    private final Sql sql;

    ServiceAccounts(Sql sql) {
        this.sql = sql;
    }

    /** @throws Conflict when there are as many as there may be */
    void admit() {
        ACCOUNTS.admit(sql, this::count);
    }

    /** @throws Conflict when another has the name, however it is capitalised */
    void requireFree(String name, UUID own) {
        if (count("lower(name) = ?1 and id <> ?2", name.toLowerCase(Locale.ROOT), own) > 0) {
            throw new Conflict(
                    "service-account-exists",
                    "The company has a service account called %s: change that one, or take another name.",
                    name);
        }
    }

    Page<ServiceAccount> page(PageRequest request) {
        return BY_NAME.page(this, request);
    }

    /** @throws NotFound when there is none of this id */
    ServiceAccount require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("service account", id));
    }

    /**
     * The same, for a change: of two at once the second sees what the first did.
     *
     * @throws NotFound when there is none of this id
     */
    ServiceAccount hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("service account", id));
    }

    /** Those that are to end by themselves by now, and did not. */
    List<ServiceAccount> due(Instant now) {
        return list("enabled and expiresAt <= ?1", now);
    }
}
