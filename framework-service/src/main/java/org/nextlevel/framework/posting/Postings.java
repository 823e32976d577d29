package org.nextlevel.framework.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The postings of the current tenant, each seen by its owner alone. */
@ApplicationScoped
public class Postings implements PanacheRepositoryBase<Posting, UUID> {
    private static final Keyset<Posting> NEWEST_FIRST = Keyset.descending("postedAt", Instant.class, Posting::postedAt)
            .thenDescending("id", UUID.class, Posting::id);

    /** The owner's postings for a framework, the newest first. */
    Page<Posting> page(UUID owner, Framework framework, PageRequest request) {
        var ofOwner = Parameters.with("owner", owner).and("framework", framework.id());
        return NEWEST_FIRST.page(this, "ownerId = :owner and frameworkId = :framework", ofOwner, request);
    }

    /** @throws NotFound when this owner has none of this id in this framework */
    Posting require(UUID owner, Framework framework, UUID id) {
        return findByIdOptional(id)
                .filter(posting -> posting.isOf(owner, framework.id()))
                .orElseThrow(() -> new NotFound("posting", id));
    }
}
