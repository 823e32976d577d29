package org.nextlevel.advisor.promotion.promotioncase.republication;

import jakarta.inject.Singleton;
import java.util.List;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent;
import org.nextlevel.advisor.promotion.promotioncase.CaseEvent.Type;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells every case again, also those that are over; without a notice, since nobody's screen has to hear of it. */
@Singleton
class RepublishCases extends RepublishSource<PromotionCase> {
    private final Outbox outbox;

    RepublishCases(Cases cases, Outbox outbox) {
        super("cases", cases, 500);
        this.outbox = outbox;
    }

    @Override
    protected void tell(List<PromotionCase> some) {
        some.forEach(one -> outbox.append(CaseEvent.of(Type.CASE_REPUBLISHED, one)));
    }
}
