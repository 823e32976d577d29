package org.nextlevel.evidence.account.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All keys of the current tenant's service accounts. */
@ApplicationScoped
class AccountKeys implements PanacheRepositoryBase<AccountKey, UUID> {
    /** The newest first. */
    List<AccountKey> of(UUID account) {
        return list("accountId = ?1 order by createdAt desc, id", account);
    }

    /** The same of several, in one query. */
    Map<UUID, List<AccountKey>> of(Collection<UUID> accounts) {
        return list("accountId in ?1 order by createdAt desc, id", accounts).stream()
                .collect(Collectors.groupingBy(AccountKey::accountId));
    }

    /** The one by which a subject signs in. */
    Optional<AccountKey> of(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Notes a use; one that was told late changes nothing. */
    void used(String subject, Instant at) {
        update("lastUsedAt = ?1 where subject = ?2 and (lastUsedAt is null or lastUsedAt < ?1)", at, subject);
    }

    /** Those whose time is over. */
    List<AccountKey> due(Instant now) {
        return list("endsAt <= ?1", now);
    }
}
