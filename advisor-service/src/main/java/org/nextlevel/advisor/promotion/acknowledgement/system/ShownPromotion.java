package org.nextlevel.advisor.promotion.acknowledgement.system;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.action.Action;

/**
 * An approved promotion with all that is shown of it but names.
 *
 * @param approvedAt null where nothing is left of the decision, since its person was erased
 * @param acknowledgement null likewise
 * @param tag that of what is said of it, quotes included
 */
record ShownPromotion(
        PromotionCase approved,
        @Nullable Instant approvedAt,
        Ladder ladder,
        @Nullable AcknowledgementView acknowledgement,
        String tag,
        List<Action> actions) {}
