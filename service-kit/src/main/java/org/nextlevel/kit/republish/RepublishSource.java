package org.nextlevel.kit.republish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sort of thing that a service tells others of, such as people. Every bean of it takes part in each re-publication,
 * in the order of names.
 *
 * @param <T> what is told, an entity with the property {@code id}
 */
public abstract class RepublishSource<T> {
    private final String sort;
    private final PanacheRepositoryBase<T, UUID> things;
    private final String told;
    private final int atOnce;

    /**
     * All things of a repository.
     *
     * @param sort its name; it never changes, since a re-publication that is under way remembers by it where it is
     * @param atOnce so many are told in one transaction
     */
    protected RepublishSource(String sort, PanacheRepositoryBase<T, UUID> things, int atOnce) {
        this(sort, things, "true", atOnce);
    }

    /** The same of a part of the repository: {@code told} is the condition, in HQL, of those that others were told of. */
    protected RepublishSource(String sort, PanacheRepositoryBase<T, UUID> things, String told, int atOnce) {
        this.sort = sort;
        this.things = things;
        this.told = told;
        this.atOnce = atOnce;
    }

    /**
     * Appends the present state of some things to the Outbox, with the version that each has: whoever knows that version
     * already ignores it. No thing is changed, but for what a release adds to those that the one before wrote. Called in a
     * transaction, with the tenant open.
     */
    protected abstract void tell(List<T> some);

    /**
     * How copies of these things are compared with them (ADR 0077); empty when no reader keeps them by id and version. What is read is
     * what {@link #tell} tells, with the same versions.
     */
    public Optional<VersionedThings> versions() {
        return Optional.empty();
    }

    /** Its name. */
    public String sort() {
        return sort;
    }

    /** So many are told in one transaction. */
    public int atOnce() {
        return atOnce;
    }

    /** Tells those that come next; their ids in the database's order, none when nothing comes after. */
    List<UUID> tellAfter(UUID id) {
        return tellNext("id > ?1 and " + told, id);
    }

    /**
     * Tells some again, in the caller's transaction: {@link #atOnce} at most, as many as are counted together. Of more the next count says so.
     *
     * @param after the id before the first
     * @param upto the id of the last; null for all that come after
     */
    public void tellStretch(UUID after, @Nullable UUID upto) {
        if (upto == null) {
            tellAfter(after);
        } else {
            tellNext("id > ?1 and id <= ?2 and " + told, after, upto);
        }
    }

    private List<UUID> tellNext(String which, Object... values) {
        List<T> next =
                things.find(which, Sort.by("id"), values).range(0, atOnce - 1).list();
        tell(next);
        return next.stream().map(this::id).toList();
    }

    private UUID id(T thing) {
        return (UUID) things.getEntityManager()
                .getEntityManagerFactory()
                .getPersistenceUnitUtil()
                .getIdentifier(thing);
    }
}
