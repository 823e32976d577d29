package org.nextlevel.framework.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The postings of the current tenant, each seen by its owner alone. */
@ApplicationScoped
class Postings implements PanacheRepositoryBase<Posting, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("postedAt", "id");
    private static final Cursor NOW = Cursor.at(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /** The newest first. */
    List<Posting> page(String owner, Framework framework, PageRequest page) {
        Cursor after = page.after().orElse(NOW);
        return find(
                        "owner = ?1 and frameworkId = ?2 and (postedAt < ?3 or (postedAt = ?3 and id < ?4))",
                        NEWEST_FIRST,
                        owner,
                        framework.id(),
                        after.instant(0),
                        after.id(1))
                .page(0, page.rows())
                .list();
    }

    /** @throws NotFound when this owner has none of this id in this framework */
    Posting require(String owner, Framework framework, UUID id) {
        return findByIdOptional(id)
                .filter(posting -> posting.isOf(owner, framework.id()))
                .orElseThrow(() -> new NotFound("posting", id));
    }
}
