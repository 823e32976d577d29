/**
 * What a manager requires of somebody for a level (M2.2): the person asks, the direct manager answers in writing, both
 * confirm, and from then on it counts beside the framework. Each change is a new version that both confirm again.
 */
@Wing(
        uses = "copy",
        door = {"AgreementTarget", "Agreements", "CountUnansweredQuestions"})
package org.nextlevel.advisor.agreement;

import org.nextlevel.kit.wing.Wing;
