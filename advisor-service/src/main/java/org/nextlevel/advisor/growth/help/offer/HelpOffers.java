package org.nextlevel.advisor.growth.help.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.growth.help.need.AskedHelp;
import org.nextlevel.advisor.growth.help.need.ReadNeeds;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** The offers of help of the current tenant: each is there for its offerer and the author of the need alone. */
@ApplicationScoped
public class HelpOffers implements PanacheRepositoryBase<HelpOffer, UUID>, ReadNeeds.OpenToOffers {
    private static final Quota OF_A_NEED = Quota.of(
                    50, "too-many-offers", "%d people have offered help, which is the most.")
            .lockedAs(":tenant offers %s");

    private static final String COUNT = """
            select need_id, count(*) as made, count(*) filter (where offerer_id = :caller) as own from need_offer
            where tenant = :tenant and need_id = any(:needs) group by need_id""";

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
        OF_A_NEED.hold(sql, need.needId());
        refusal(need, counted(List.of(need)).get(need.needId())).ifPresent(refused -> {
            throw refused;
        });
    }

    @Override
    public Set<UUID> among(List<AskedHelp> needs) {
        Map<UUID, OffersMade> made = counted(needs);
        return needs.stream()
                .filter(need -> refusal(need, made.get(need.needId())).isEmpty())
                .map(AskedHelp::needId)
                .collect(Collectors.toSet());
    }

    /**
     * How many offers there are of a need.
     *
     * @param own how many of them are the caller's
     */
    private record OffersMade(long all, long own) {}

    private static Optional<ApiProblem> refusal(AskedHelp need, OffersMade made) {
        if (need.own()) {
            return Optional.of(new Forbidden("Help is offered by somebody else than whoever asks for it."));
        }
        if (!need.open()) {
            return Optional.of(
                    new Conflict("need-over", "The need is over: ask its author whether help is still of use."));
        }
        if (made.own() > 0) {
            return Optional.of(new Conflict(
                    "offer-exists", "You have offered help with this already: withdraw that offer first."));
        }
        return OF_A_NEED.hasRoom(made.all()) ? Optional.empty() : Optional.of(OF_A_NEED.refusal());
    }

    /** By the id of each need; one query. */
    private Map<UUID, OffersMade> counted(List<AskedHelp> needs) {
        Map<UUID, OffersMade> made = new HashMap<>();
        needs.forEach(need -> made.put(need.needId(), new OffersMade(0, 0)));
        if (!needs.isEmpty()) {
            sql.query(COUNT)
                    .with("caller", needs.getFirst().caller())
                    .with("needs", made.keySet())
                    .each(row -> made.put(
                            row.uuid("need_id"), new OffersMade(row.largeNumber("made"), row.largeNumber("own"))));
        }
        return made;
    }
}
