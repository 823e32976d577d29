package org.nextlevel.advisor.leaving.notes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Has the present key of the service in place of the former, where that wrapped somebody's. Nobody can tell whose a row is, so all people
 * of a company are asked for, also those without notes: nothing is learnt of anybody, and nothing is opened but keys.
 */
@ApplicationScoped
class RenewLeaving {
    private static final int SLICE = 500;

    /** By then no pod seals with the former key alone any more. */
    private static final Duration AFTER_START = Duration.ofMinutes(10);

    private static final Duration EVERY = Duration.ofMinutes(1);

    private static final String FORMER =
            "select digest, wrapped from leaving_key where tenant = :tenant and digest = :former for update";
    private static final String ADD =
            "insert into leaving_key (tenant, digest, wrapped) values (:tenant, :present, :wrapped)";
    private static final String MOVE =
            "update leaving set digest = :present where tenant = :tenant and digest = :former";
    private static final String DROP = "delete from leaving_key where tenant = :tenant and digest = :former";
    private static final String MOVE_ACCESSES =
            "update leaving_access set digest = :present where tenant = :tenant and digest = :former";

    private final Seal seal;
    private final Employees employees;
    private final Sql sql;
    private final FollowTenants companies;
    private final CurrentTenant tenant;
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    /** The last person of each company that is under way. */
    private final Map<String, UUID> reached = new ConcurrentHashMap<>();

    RenewLeaving(Seal seal, Employees employees, Sql sql, FollowTenants companies, CurrentTenant tenant) {
        this.seal = seal;
        this.employees = employees;
        this.sql = sql;
        this.companies = companies;
        this.tenant = tenant;
    }

    void start(@Observes StartupEvent event, RecurringWork recurring, MeterRegistry metrics) {
        if (seal.isRotated()) {
            recurring.every("known_tenant", AFTER_START, EVERY, this::renew);
            metrics.gauge("nextlevel.seals.former", this, RenewLeaving::companiesToGo);
        }
    }

    /** The next slice of the current tenant, of which each comes once; whether there is more. */
    boolean renew() {
        String company = tenant.require();
        if (done.contains(company)) {
            return false;
        }
        UUID last = QuarkusTransaction.requiringNew().call(() -> renewAfter(reached.get(company)));
        if (last == null) {
            done.add(company);
            reached.remove(company);
            return false;
        }
        reached.put(company, last);
        return true;
    }

    /** Null when nobody is left. */
    private @Nullable UUID renewAfter(@Nullable UUID after) {
        List<UUID> people = employees.everybodyAfter(after, SLICE);
        people.forEach(this::renew);
        return people.size() < SLICE ? null : people.getLast();
    }

    private void renew(UUID person) {
        List<byte[]> digests = seal.digests(tenant.require(), person);
        sql.query(FORMER)
                .unflushed()
                .with("former", digests.getLast())
                .first(row -> row.bytes("wrapped"))
                .ifPresent(wrapped -> renew(person, digests, wrapped));
        run(MOVE_ACCESSES, digests);
    }

    private void renew(UUID person, List<byte[]> digests, byte[] wrapped) {
        sql.update(ADD)
                .unflushed()
                .with("present", digests.getFirst())
                .with("wrapped", seal.rewrap(wrapped, tenant.require(), person))
                .run();
        run(MOVE, digests);
        sql.update(DROP).unflushed().with("former", digests.getLast()).run();
    }

    private void run(String move, List<byte[]> digests) {
        sql.update(move)
                .unflushed()
                .with("present", digests.getFirst())
                .with("former", digests.getLast())
                .run();
    }

    private double companiesToGo() {
        return Math.max(0, companies.all().size() - done.size());
    }
}
