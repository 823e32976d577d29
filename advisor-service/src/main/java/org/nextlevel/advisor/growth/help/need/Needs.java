package org.nextlevel.advisor.growth.help.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.growth.help.request.NeedScope;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** The needs of the current tenant. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {
    private static final Quota OPEN_OF_AN_AUTHOR = Quota.of(
                    20,
                    "too-many-needs",
                    "%d of your needs are open, which is the most: delete one, or wait until one is over.")
            .lockedAs(":tenant need %s");

    private static final Keyset<Need> SOONEST_FIRST =
            Keyset.ascending("untilOn", LocalDate.class, Need::untilOn).then("id", UUID.class, Need::id);

    private static final String OF_COMPANY = "untilOn >= :today and scope = :company";
    private static final String OF_LINE =
            "untilOn >= :today and scope <> :company and (authorId in :line or authorId = :reader)";
    private static final String MATCHES = " and authorId <> :reader and array_intersects(tags, :tags)";

    private final Sql sql;

    Needs(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound when there is no such need, or it does not concern the reader */
    Need require(UUID id, Subject reader) {
        return findByIdOptional(id).filter(need -> need.concerns(reader)).orElseThrow(() -> new NotFound("need", id));
    }

    /** The open ones that concern somebody, those that end soonest first. */
    Page<Need> page(Subject reader, LocalDate today, PageRequest request) {
        return SOONEST_FIRST.together(
                List.of(
                        part -> SOONEST_FIRST.page(this, OF_COMPANY, ofCompany(today), part),
                        part -> SOONEST_FIRST.page(this, OF_LINE, ofLine(reader, today), part)),
                request);
    }

    /** Those of others among them that ask for any of these tags. */
    Page<Need> matching(Subject reader, LocalDate today, Collection<String> tags, PageRequest request) {
        String[] any = tags.toArray(String[]::new);
        UUID me = reader.employee().id();
        return SOONEST_FIRST.together(
                List.of(
                        part -> SOONEST_FIRST.page(
                                this,
                                OF_COMPANY + MATCHES,
                                ofCompany(today).and("reader", me).and("tags", any),
                                part),
                        part -> SOONEST_FIRST.page(
                                this, OF_LINE + MATCHES, ofLine(reader, today).and("tags", any), part)),
                request);
    }

    /**
     * Lets a need of an author in, and nobody else's of that author until the transaction ends.
     *
     * @throws Conflict when the author asks for as much as one may at a time
     */
    void admit(UUID author, LocalDate today) {
        OPEN_OF_AN_AUTHOR.admit(sql, () -> count("authorId = ?1 and untilOn >= ?2", author, today), author);
    }

    private static Parameters ofCompany(LocalDate today) {
        return Parameters.with("today", today).and("company", NeedScope.COMPANY);
    }

    private static Parameters ofLine(Subject reader, LocalDate today) {
        return ofCompany(today)
                .and("line", reader.line())
                .and("reader", reader.employee().id());
    }
}
