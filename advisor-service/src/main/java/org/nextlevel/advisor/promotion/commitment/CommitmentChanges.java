package org.nextlevel.advisor.promotion.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What happened to the commitments of the current tenant. */
@ApplicationScoped
public class CommitmentChanges implements PanacheRepositoryBase<CommitmentChange, UUID> {
    private static final Keyset<CommitmentChange> EARLIEST_FIRST =
            Keyset.ascending("at", Instant.class, CommitmentChange::at).then("id", UUID.class, CommitmentChange::id);

    /** What happened to one commitment, the earliest first. */
    public Page<CommitmentChange> page(UUID commitmentId, PageRequest page) {
        return EARLIEST_FIRST.page(
                this, "commitmentId = :commitment", Parameters.with("commitment", commitmentId), page);
    }
}
