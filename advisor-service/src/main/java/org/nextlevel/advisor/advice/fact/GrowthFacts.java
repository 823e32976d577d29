package org.nextlevel.advisor.advice.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.offer.HelpOffers;
import org.nextlevel.advisor.growth.plan.action.PlanActions;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** What somebody does already to get ready, and for others, so that no rule tells it again: in two queries. */
@ApplicationScoped
class GrowthFacts {
    private final PlanActions actions;
    private final HelpOffers offers;

    GrowthFacts(PlanActions actions, HelpOffers offers) {
        this.actions = actions;
        this.offers = offers;
    }

    void tell(UUID employee, Perspective perspective, Facts.Builder facts) {
        boolean own = perspective == Perspective.OWN;
        facts.with(Fact.PLANNED_ACTIONS, actions.kindsOf(employee, !own));
        if (own) {
            facts.with(Fact.HELP_OFFERS, offers.numberBy(employee));
        }
    }
}
