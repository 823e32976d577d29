package org.nextlevel.evidence.intake.imported;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** All imports of people of the current tenant. */
@ApplicationScoped
public class PeopleImports implements PanacheRepositoryBase<PeopleImport, UUID> {
    private static final Keyset<PeopleImport> NEWEST_FIRST = Keyset.descending(
                    "createdAt", Instant.class, PeopleImport::createdAt)
            .thenDescending("id", UUID.class, PeopleImport::id);
    private static final List<ImportState> UNDER_WAY =
            List.of(ImportState.CHECKING, ImportState.APPLYING, ImportState.LEAVING);
    private static final List<ImportState> CAME_TO_NOTHING = List.of(ImportState.CANCELLED, ImportState.REFUSED);

    public Page<PeopleImport> page(PageRequest request) {
        return NEWEST_FIRST.page(this, request);
    }

    /** @throws NotFound when there is none of this id */
    public PeopleImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("import", id));
    }

    /**
     * The same, for a change: of two at once the second sees what the first did.
     *
     * @throws NotFound when there is none of this id
     */
    public PeopleImport hold(UUID id) {
        return find("id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    /** The one of the same bytes that were to be read in the same way; empty when that came to nothing. */
    public Optional<PeopleImport> findSame(String digest) {
        return find("terms.digest = ?1 and state not in ?2", digest, CAME_TO_NOTHING)
                .firstResultOptional();
    }

    /** The oldest that is under way; empty for none. */
    public Optional<PeopleImport> next() {
        return find("state in ?1 order by createdAt, id", UNDER_WAY).firstResultOptional();
    }

    /** How many are under way. */
    public long underWay() {
        return count("state in ?1", UNDER_WAY);
    }

    /** The ids of those that ended before a moment, at most so many. */
    public List<UUID> endedBefore(Instant moment, int most) {
        return find("endedAt < ?1 order by endedAt", moment).range(0, most - 1).stream()
                .map(PeopleImport::id)
                .toList();
    }
}
