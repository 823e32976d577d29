package org.nextlevel.advisor.readiness;

import java.time.LocalDate;
import java.util.List;
import org.nextlevel.advisor.readiness.change.Hypothesis;

/** The facts of the tables, for tests of what is built on the engine. */
public final class Cases {
    public static final LocalDate TODAY = Facts.TODAY;

    private Cases() {}

    /** Five requirements of a lead, and evidence as {@code Design@lead 3m confirmed}. */
    public static Hypothesis of(String evidence) {
        return new Hypothesis(Facts.requirements(), Facts.POLICY, Facts.evidence(evidence), List.of(), TODAY);
    }

    /** The same with evidence as people might log it. */
    public static Hypothesis random(int seed) {
        return new Hypothesis(Facts.requirements(), Facts.POLICY, new RandomEvidence(seed).some(14), List.of(), TODAY);
    }
}
