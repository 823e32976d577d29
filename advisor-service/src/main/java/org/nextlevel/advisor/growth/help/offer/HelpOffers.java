package org.nextlevel.advisor.growth.help.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.need.AskedHelp;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** The offers of help of the current tenant: each is there for its offerer and the author of the need alone. */
@ApplicationScoped
public class HelpOffers implements PanacheRepositoryBase<HelpOffer, UUID> {
    private static final Quota OF_A_NEED = Quota.of(
                    50, "too-many-offers", "%d people have offered help, which is the most.")
            .lockedAs(":tenant offers %s");

    private static final Keyset<HelpOffer> OLDEST_FIRST =
            Keyset.ascending("offeredAt", Instant.class, HelpOffer::offeredAt).then("id", UUID.class, HelpOffer::id);

    private final Sql sql;

    HelpOffers(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound when there is no such offer for the need, or it is neither the caller's nor for the caller */
    HelpOffer require(AskedHelp need, UUID id) {
        return find("id = ?1 and needId = ?2", id, need.needId())
                .firstResultOptional()
                .filter(offer -> need.own() || offer.isBy(need.caller()))
                .orElseThrow(() -> new NotFound("offer", id));
    }

    /** How many somebody made. */
    public long numberBy(UUID offerer) {
        return count("offererId", offerer);
    }

    /** All for the author of the need; the own one for somebody else. */
    Page<HelpOffer> page(AskedHelp need, PageRequest request) {
        return OLDEST_FIRST.page(
                this,
                "needId = :need and (:all = true or offererId = :caller)",
                Parameters.with("need", need.needId()).and("all", need.own()).and("caller", need.caller()),
                request);
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
        OF_A_NEED.hold(sql, need.needId());
        if (count("needId = ?1 and offererId = ?2", need.needId(), need.caller()) > 0) {
            throw new Conflict("offer-exists", "You have offered help with this already: withdraw that offer first.");
        }
        OF_A_NEED.check(count("needId", need.needId()));
    }
}
