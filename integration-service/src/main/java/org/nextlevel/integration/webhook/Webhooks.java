package org.nextlevel.integration.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** All webhooks of the current tenant. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    private static final Keyset<Webhook> BY_NAME =
            Keyset.ascending("name", String.class, Webhook::name).then("id", UUID.class, Webhook::id);

    private static final Quota WEBHOOKS = Quota.of(
                    20, "too-many-webhooks", "The company has %d webhooks, which is the most: delete one.")
            .lockedAs(":tenant webhooks");

    private final Sql sql;

    Webhooks(Sql sql) {
        this.sql = sql;
    }

    /** @throws Conflict when there are as many as there may be */
    void admit() {
        WEBHOOKS.admit(sql, this::count);
    }

    /** @throws Conflict when another has the name, however it is capitalised */
    void requireFree(String name, UUID own) {
        if (count("lower(name) = ?1 and id <> ?2", name.toLowerCase(Locale.ROOT), own) > 0) {
            throw new Conflict(
                    "webhook-exists",
                    "The company has a webhook called %s: change that one, or take another name.",
                    name);
        }
    }

    /** @throws NotFound when there is none of this id */
    public void requireKnown(UUID id) {
        require(id);
    }

    Page<Webhook> page(PageRequest request) {
        return BY_NAME.page(this, request);
    }

    /** @throws NotFound when there is none of this id */
    Webhook require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("webhook", id));
    }

    /**
     * The same, for a change: of two at once the second sees what the first did.
     *
     * @throws NotFound when there is none of this id
     */
    Webhook hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("webhook", id));
    }
}
