package org.nextlevel.advisor.advice.rulebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the current tenant made of rules, every version of it. */
@ApplicationScoped
class RuleVersions implements PanacheRepositoryBase<RuleVersion, UUID> {
    /** The latest version of each rule that the company ever had a copy of. */
    List<RuleVersion> latest() {
        return list("from RuleVersion one where one.number ="
                + " (select max(other.number) from RuleVersion other where other.key = one.key)");
    }

    /** All versions of a rule, the latest first. */
    List<RuleVersion> of(String key) {
        return list("key = ?1 order by number desc", key);
    }

    /** The number of the latest version of a rule; 0 when the company never had a copy of it. */
    int latestNumber(String key) {
        return find("key = ?1 order by number desc", key)
                .firstResultOptional()
                .map(RuleVersion::number)
                .orElse(0);
    }
}
