package org.nextlevel.advisor.advice.rulebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.tenant.CurrentTenant;

/** What the current tenant made of rules. */
@ApplicationScoped
class RuleVersions implements PanacheRepositoryBase<RuleVersion, UUID> {
    private final CurrentTenant tenant;

    RuleVersions(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** The latest version of each rule that the company ever had a copy of. */
    List<RuleVersion> latest() {
        return list("from RuleVersion one where one.number ="
                + " (select max(other.number) from RuleVersion other where other.key = one.key)");
    }

    /** All versions of a rule before a number, the latest first. */
    List<RuleVersion> before(String key, int number, int rows) {
        return find("key = ?1 and number < ?2 order by number desc", key, number)
                .page(0, rows)
                .list();
    }

    /** Nobody else changes a rule of the company until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "rules of " + tenant.require())
                .getSingleResult();
    }
}
