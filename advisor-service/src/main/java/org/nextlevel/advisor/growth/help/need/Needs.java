package org.nextlevel.advisor.growth.help.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The needs of the current tenant. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {
    private static final int MOST_OPEN = 20;
    private static final Sort SOONEST_FIRST = Sort.by("untilOn").and("id");
    private static final String CONCERNS =
            "untilOn >= :today and (scope = :company or authorId in :line or authorId = :reader)";
    private final CurrentTenant tenant;

    Needs(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** One that concerns somebody; for others it does not exist. */
    Need require(UUID id, NeedReader reader) {
        return findByIdOptional(id).filter(need -> need.concerns(reader)).orElseThrow(() -> new NotFound("need", id));
    }

    /** The open ones that concern somebody, those that end soonest first. */
    List<Need> page(NeedReader reader, LocalDate today, PageRequest page) {
        return page(CONCERNS, concerning(reader, today), page);
    }

    /** Those of others among them that ask for any of these tags. */
    List<Need> matching(NeedReader reader, LocalDate today, Collection<String> tags, PageRequest page) {
        return page(
                CONCERNS + " and authorId <> :reader and array_intersects(tags, :tags)",
                concerning(reader, today).and("tags", tags.toArray(String[]::new)),
                page);
    }

    /**
     * Lets a need of an author in, and nobody else's of that author until the transaction ends.
     *
     * @throws Conflict when the author asks for as much as one may at a time
     */
    void admit(UUID author, LocalDate today) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "%s need %s".formatted(tenant.require(), author))
                .getSingleResult();
        if (count("authorId = ?1 and untilOn >= ?2", author, today) >= MOST_OPEN) {
            throw new Conflict(
                    "too-many-needs",
                    "%d of your needs are open, which is the most: delete one, or wait until one is over."
                            .formatted(MOST_OPEN));
        }
    }

    private static Parameters concerning(NeedReader reader, LocalDate today) {
        return Parameters.with("today", today)
                .and("company", NeedScope.COMPANY)
                .and("line", reader.line())
                .and("reader", reader.id());
    }

    private List<Need> page(String condition, Parameters parameters, PageRequest page) {
        String query = condition;
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (untilOn > :afterDay or (untilOn = :afterDay and id > :afterId))";
            parameters.and("afterDay", after.date(0)).and("afterId", after.id(1));
        }
        return find(query, SOONEST_FIRST, parameters).page(0, page.rows()).list();
    }
}
