package org.nextlevel.engine.readiness.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceBuilder;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.StatementBuilder;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.engine.readiness.requirement.RequirementBuilder;

/** Requirements of a lead and confirmed pieces on them, of which one demonstrates a single requirement. */
final class Designs {
    static final LocalDate TODAY = EvidenceBuilder.TODAY;
    static final ReadinessPolicy POLICY = ReadinessPolicy.standard().with(new ProofRules(null, null, 1, null));

    private Designs() {}

    static EvidenceFact piece(int number, LocalDate day, @Nullable UUID text, String... competencies) {
        return EvidenceBuilder.piece(number)
                .on(day)
                .claims("lead", competencies)
                .said(StatementBuilder.says(StatementOutcome.CONFIRMED))
                .inWordsOf(text)
                .build();
    }

    static Requirement requirement(String competency) {
        return RequirementBuilder.lead(competency).build();
    }
}
