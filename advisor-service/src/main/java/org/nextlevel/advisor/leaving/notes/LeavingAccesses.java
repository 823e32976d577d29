package org.nextlevel.advisor.leaving.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.AuditTrail;
import org.nextlevel.kit.audit.SealedAccesses;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * When notes on leaving were read and written, so that an owner notices if somebody else has the login. They are found by
 * the keyed digest alone, are in no audit, and those of 90 days ago go with the next one.
 */
@ApplicationScoped
public class LeavingAccesses implements SealedAccesses {
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String OF_THE_OWNER = " where tenant = :tenant and digest in (:present, :former)";
    private static final String ADD =
            "insert into leaving_access (tenant, digest, at, action) values (:tenant, :digest, :now, :action)";
    private static final String FORGET = "delete from leaving_access" + OF_THE_OWNER + " and at < :before";

    private final Sql sql;
    private final Seal seal;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Clock clock;

    LeavingAccesses(Sql sql, Seal seal, CurrentTenant tenant, Caller caller, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps one, in the caller's transaction. */
    public void record(UUID owner, String action) {
        Instant now = clock.instant();
        forget(owner, now.minus(KEPT));
        sql.update(ADD)
                .unflushed()
                .with("digest", seal.digests(tenant.require(), owner).getFirst())
                .with("now", now)
                .with("action", action)
                .run();
    }

    /** Forgets those before a moment. */
    void forget(UUID owner, Instant before) {
        List<byte[]> digests = seal.digests(tenant.require(), owner);
        sql.update(FORGET)
                .unflushed()
                .with("present", digests.getFirst())
                .with("former", digests.getLast())
                .with("before", before)
                .run();
    }

    @Override
    public Page<AuditEntry> page(Person owner, PageRequest request) {
        List<byte[]> digests = seal.digests(tenant.require(), owner.id());
        return sql.query("select entry, at, action from leaving_access" + OF_THE_OWNER + " {page}")
                .unflushed()
                .with("present", digests.getFirst())
                .with("former", digests.getLast())
                .page(AuditTrail.LATEST_FIRST, request, row -> entry(owner, row));
    }

    /** Only the own login reaches them, and only the owner reads this. */
    private AuditEntry entry(Person owner, Row row) {
        return new AuditEntry(
                row.uuid("entry"),
                row.instant("at"),
                caller.subject(),
                false,
                Audit.EMPLOYEE,
                row.text("action"),
                owner.id(),
                null,
                null,
                null);
    }
}
