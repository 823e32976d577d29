package org.nextlevel.kit.republish.comparison;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** How the copies of all tenants compared with their owners at last, for operators and the alert. */
@ApplicationScoped
public class ComparedCopies {
    private static final Keyset<ComparedCopy> BY_TENANT = Keyset.ascending("tenant", String.class, ComparedCopy::tenant)
            .then("copy", String.class, ComparedCopy::copy);

    private static final String READ = """
            select * from (
              select tenant, copy, count(*) as stretches, count(differs_since) as differing, sum(told)::bigint as told,
                sum(kept)::bigint as kept, min(compared_at) as compared_at, min(differs_since) as differs_since
              from copy_comparison group by tenant, copy) compared
            where (differing > 0 or not :differing) {page}""";

    private final Sql sql;

    ComparedCopies(@DataSource("relay") AgroalDataSource database) {
        this.sql = Sql.outsideTenants(database);
    }

    /**
     * A copy of one tenant.
     *
     * @param told how many things the owner had
     * @param kept how many of them the copy had
     * @param stretches how many parts were compared, each by itself
     * @param differing how many of them were not the same; numbers may be equal where versions are not
     * @param comparedAt when the part was compared that waits longest for the next time
     * @param differsSince null while nothing differs
     */
    public record ComparedCopy(
            String tenant,
            String copy,
            long told,
            long kept,
            int stretches,
            int differing,
            Instant comparedAt,
            @Nullable Instant differsSince) {}

    /** @param differing whether only those that differ are wanted */
    public Page<ComparedCopy> page(boolean differing, PageRequest request) {
        return sql.query(READ).with("differing", differing).page(BY_TENANT, request, ComparedCopies::copy);
    }

    /** How many stretches of a copy differ, of all tenants. */
    long differing(String copy) {
        return sql.query("select count(*) from copy_comparison where copy = :copy and differs_since is not null")
                .with("copy", copy)
                .number();
    }

    private static ComparedCopy copy(Row row) {
        return new ComparedCopy(
                row.text("tenant"),
                row.text("copy"),
                row.largeNumber("told"),
                row.largeNumber("kept"),
                row.number("stretches"),
                row.number("differing"),
                row.instant("compared_at"),
                row.instant("differs_since"));
    }
}
