package org.nextlevel.advisor.readiness.history;

import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.sentence.Sentence;

/** States of requirements as people say them, as they stand after "is". */
final class StateName {
    private StateName() {}

    static String of(RequirementState state) {
        return Sentence.of(
                switch (state) {
                    case DEMONSTRATED -> "shown";
                    case EMERGING -> "shown in part";
                    case NOT_SHOWN -> "not shown";
                    case NO_OPPORTUNITY -> "without opportunity so far";
                    case DISPUTED -> "disputed";
                });
    }
}
