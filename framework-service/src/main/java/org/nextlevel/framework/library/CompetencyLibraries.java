package org.nextlevel.framework.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** The libraries of competencies of the current tenant. */
@ApplicationScoped
public class CompetencyLibraries implements PanacheRepositoryBase<CompetencyLibrary, UUID> {
    private static final Keyset<CompetencyLibrary> BY_KEY =
            Keyset.ascending("key", String.class, CompetencyLibrary::key);
    private static final Quota KEPT = Quota.of(
                    20,
                    "too-many-libraries",
                    "The company keeps %d libraries of competencies, which is the most: delete one.")
            .lockedAs(":tenant competency libraries");

    private final Sql sql;

    CompetencyLibraries(Sql sql) {
        this.sql = sql;
    }

    /** Nobody else changes one of them, or its list, until the transaction ends. */
    public void hold() {
        KEPT.hold(sql);
    }

    /** @throws org.nextlevel.kit.problem.Conflict when there are as many as there may be */
    void requireRoom() {
        KEPT.check(count());
    }

    /** The library of a key; empty when the company has none of it. */
    public Optional<CompetencyLibrary> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /**
     * The library of a key.
     *
     * @throws NotFound when the company has none of this key
     */
    public CompetencyLibrary require(String key) {
        return findByKey(key).orElseThrow(() -> new NotFound("library", key));
    }

    Page<CompetencyLibrary> page(PageRequest request) {
        return BY_KEY.page(this, request);
    }
}
