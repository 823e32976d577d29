package org.nextlevel.advisor.advice.rulebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.PageRequest;

/** What the current tenant made of rules, every version of it. */
@ApplicationScoped
class RuleVersions implements PanacheRepositoryBase<RuleVersion, UUID> {
    private static final Keyset<RuleVersion> LATEST_FIRST =
            Keyset.descending("number", Integer.class, RuleVersion::number);

    /** The latest version of each rule that the company ever had a copy of. */
    List<RuleVersion> latest() {
        return list("from RuleVersion one where one.number ="
                + " (select max(other.number) from RuleVersion other where other.key = one.key)");
    }

    /** Versions of a rule, the latest first: one more than the page holds, where there are more. */
    List<RuleVersion> of(String key, PageRequest request) {
        return LATEST_FIRST
                .page(
                        this,
                        "key = :key",
                        Parameters.with("key", key),
                        new PageRequest(request.limit() + 1, request.cursor()))
                .items();
    }

    /** The numbers of all versions of a rule. */
    Set<Integer> numbersOf(String key) {
        return Set.copyOf(getEntityManager()
                .createQuery("select number from RuleVersion where key = :key", Integer.class)
                .setParameter("key", key)
                .getResultList());
    }

    /** The number of the latest version of a rule; 0 when the company never had a copy of it. */
    int latestNumber(String key) {
        return find("key = ?1 order by number desc", key)
                .firstResultOptional()
                .map(RuleVersion::number)
                .orElse(0);
    }
}
