package org.nextlevel.advisor.growth.help.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.need.ReadNeeds.AskedHelp;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The offers of help of the current tenant: each is there for its offerer and the author of the need alone. */
@ApplicationScoped
class HelpOffers implements PanacheRepositoryBase<HelpOffer, UUID> {
    private static final int MOST = 50;
    private static final Sort OLDEST_FIRST = Sort.by("offeredAt").and("id");
    private final CurrentTenant tenant;

    HelpOffers(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    HelpOffer require(AskedHelp need, UUID id) {
        return find("id = ?1 and needId = ?2", id, need.needId())
                .firstResultOptional()
                .filter(offer -> need.own() || offer.isBy(need.caller()))
                .orElseThrow(() -> new NotFound("offer", id));
    }

    /** All for the author of the need; the own one for somebody else. */
    List<HelpOffer> page(AskedHelp need, PageRequest page) {
        String query = "needId = :need and (:all = true or offererId = :caller)";
        Parameters parameters =
                Parameters.with("need", need.needId()).and("all", need.own()).and("caller", need.caller());
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (offeredAt > :afterTime or (offeredAt = :afterTime and id > :afterId))";
            parameters.and("afterTime", after.instant(0)).and("afterId", after.id(1));
        }
        return find(query, OLDEST_FIRST, parameters).page(0, page.rows()).list();
    }

    /**
     * Lets an offer of the caller in, and nobody else's for the need until the transaction ends.
     *
     * @throws Forbidden when the caller is the author
     * @throws Conflict when the need is over, has as many offers as it may, or one of the caller
     */
    void admit(AskedHelp need) {
        if (need.own()) {
            throw new Forbidden("Help is offered by somebody else than whoever asks for it.");
        }
        if (!need.open()) {
            throw new Conflict("need-over", "The need is over: ask its author whether help is still of use.");
        }
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "%s offers %s".formatted(tenant.require(), need.needId()))
                .getSingleResult();
        if (count("needId = ?1 and offererId = ?2", need.needId(), need.caller()) > 0) {
            throw new Conflict("offer-exists", "You have offered help with this already: withdraw that offer first.");
        }
        if (count("needId", need.needId()) >= MOST) {
            throw new Conflict("too-many-offers", "%d people have offered help, which is the most.".formatted(MOST));
        }
    }
}
