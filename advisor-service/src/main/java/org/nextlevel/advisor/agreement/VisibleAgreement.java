package org.nextlevel.advisor.agreement;

import java.util.UUID;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;

/**
 * An agreement that somebody may see, and how that person stands to it.
 *
 * @param manager the direct manager of today; null at the top
 * @param names what the framework calls its levels and competencies
 * @param waiting how long the question waits for an answer; null when none does
 */
record VisibleAgreement(
        Agreement agreement, AgreementParty party, UUID manager, FrameworkNames names, UnansweredQuestion waiting) {}
