package org.nextlevel.evidence.directory.level;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mapping of the current tenant. */
@ApplicationScoped
public class LevelMappings implements PanacheRepositoryBase<LevelMapping, UUID> {
    private static final String KEY = LevelMappings.class.getName();

    private final TransactionSynchronizationRegistry transaction;

    private final PeopleGroups groups;

    LevelMappings(TransactionSynchronizationRegistry transaction, PeopleGroups groups) {
        this.groups = groups;
        this.transaction = transaction;
    }

    /** An empty one for who has none. */
    public LevelMapping present() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                        && transaction.getResource(KEY) instanceof LevelMapping held
                ? held
                : read();
    }

    /** The rules for somebody; empty for who is not in the directory yet, and so in no group. */
    public CompanyRules rulesFor(Optional<UUID> person) {
        return new CompanyRules(
                present(),
                () -> person.map(id -> groups.namesOf(List.of(id)).getOrDefault(id, List.of()))
                        .orElse(List.of()));
    }

    /** Reads it once for all that the present transaction writes. */
    public void hold() {
        transaction.putResource(KEY, read());
    }

    private LevelMapping read() {
        return findAll().firstResultOptional().orElseGet(LevelMapping::new);
    }
}
