package org.nextlevel.framework.comparison.item;

import java.math.BigDecimal;
import org.nextlevel.engine.policy.ProofRules;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.sentence.Sentence;

/** What changed in what a verdict must stand on beside the score. */
final class ProofChanges {
    private ProofChanges() {}

    static void note(ComparedItem subject, ProofRules one, ProofRules other) {
        subject.measure(
                "proof/confirmedShare", one.confirmedShare(), other.confirmedShare(), "Share confirmed for ready");
        allowance(subject, "excusedShare", one.excusedShare(), other.excusedShare(), "Share that may be excused");
        allowance(
                subject,
                "requirementsPerPiece",
                BigDecimal.valueOf(one.requirementsPerPiece()),
                BigDecimal.valueOf(other.requirementsPerPiece()),
                "Requirements that one piece shows");
        if (one.lastWord() != other.lastWord()) {
            subject.differs(
                    "proof/lastWord",
                    ChangeKind.REPLACED,
                    one.lastWord(),
                    other.lastWord(),
                    Sentence.of("Somebody else's word decides where people disagree."));
        }
    }

    /** The more is allowed, the less must be shown. */
    private static void allowance(ComparedItem subject, String name, BigDecimal one, BigDecimal other, String what) {
        int order = other.compareTo(one);
        if (order != 0) {
            subject.differs(
                    "proof/" + name,
                    order > 0 ? ChangeKind.BAR_LOWERED : ChangeKind.BAR_RAISED,
                    one,
                    other,
                    Sentence.say("%s: %s before, %s now.", Sentence.of(what), one, other));
        }
    }
}
