package org.nextlevel.advisor.promotion.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What happened to the commitments of the current tenant. */
@ApplicationScoped
class CommitmentChanges implements PanacheRepositoryBase<CommitmentChange, UUID> {

    /** Of one commitment, the first first. */
    Page<CommitmentChangeView> page(Commitment commitment, PageRequest page) {
        return Page.of(
                page.after()
                        .map(after -> find(
                                "commitmentId = ?1 and (at, id) > (?2, ?3) order by at, id",
                                commitment.id(),
                                after.instant(0),
                                after.id(1)))
                        .orElseGet(() -> find("commitmentId = ?1 order by at, id", commitment.id()))
                        .page(0, page.rows())
                        .list(),
                page,
                change -> Cursor.at(change.at(), change.id()),
                CommitmentChange::view);
    }
}
