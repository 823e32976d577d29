package org.nextlevel.framework.comparison.item;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.nextlevel.engine.policy.EvidenceStrength;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.framework.comparison.change.ChangeKind;
import org.nextlevel.sentence.Sentence;

/** What changed in how expectations add up, for everybody at every level. */
final class PolicyChanges {
    private PolicyChanges() {}

    static void note(ComparedItem subject, ReadinessPolicy one, ReadinessPolicy other) {
        subject.measure("minimumEvidence", one.minimumEvidence(), other.minimumEvidence(), "Pieces of evidence needed");
        subject.measure("attestedShare", one.attestedShare(), other.attestedShare(), "Share that others confirm");
        subject.measure("coverageFloor", one.coverageFloor(), other.coverageFloor(), "Share that needs any evidence");
        subject.measure("nearlyShare", one.nearlyShare(), other.nearlyShare(), "Share for nearly ready");
        subject.measure("readyShare", one.readyShare(), other.readyShare(), "Share for ready");
        subject.measure("sustainedMonths", one.sustainedMonths(), other.sustainedMonths(), "Months it must have held");
        // The other way round: the longer evidence counts, the less new evidence is needed.
        int order = Integer.compare(other.recencyMonths(), one.recencyMonths());
        if (order != 0) {
            subject.differs(
                    "recencyMonths",
                    order > 0 ? ChangeKind.BAR_LOWERED : ChangeKind.BAR_RAISED,
                    one.recencyMonths(),
                    other.recencyMonths(),
                    Sentence.say(
                            "Months for which evidence counts: %d before, %d now.",
                            one.recencyMonths(), other.recencyMonths()));
        }
        combining(subject, one, other);
        gates(subject, one, other);
        strength(subject, one.worth(), other.worth());
        ProofChanges.note(subject, one.proofRules(), other.proofRules());
    }

    private static void strength(ComparedItem subject, EvidenceStrength one, EvidenceStrength other) {
        subject.measure("strength/needed", one.needed(), other.needed(), "Worth that a requirement needs");
        worth(subject, "confirmed", one.confirmed(), other.confirmed(), "Worth of what others confirm");
        worth(
                subject,
                "managerConfirmed",
                one.managerConfirmed(),
                other.managerConfirmed(),
                "Worth of what a manager confirms");
        worth(subject, "partly", one.partly(), other.partly(), "Worth of what others confirm in part");
        worth(subject, "unattested", one.unattested(), other.unattested(), "Worth of what nobody confirms");
        worth(subject, "quantified", one.quantified(), other.quantified(), "Worth of a number in it");
        if (!Objects.equals(one.fadesAfterMonths(), other.fadesAfterMonths())
                || !Objects.equals(one.faded(), other.faded())) {
            subject.differs(
                    "strength/faded",
                    ChangeKind.REPLACED,
                    one.faded(),
                    other.faded(),
                    Sentence.of("Evidence fades otherwise."));
        }
    }

    /** The more a piece is worth, the less new evidence is needed. */
    private static void worth(ComparedItem subject, String name, BigDecimal one, BigDecimal other, String what) {
        int order = other.compareTo(one);
        if (order != 0) {
            subject.differs(
                    "strength/" + name,
                    order > 0 ? ChangeKind.BAR_LOWERED : ChangeKind.BAR_RAISED,
                    one,
                    other,
                    Sentence.say("%s: %s before, %s now.", Sentence.of(what), one, other));
        }
    }

    private static void combining(ComparedItem subject, ReadinessPolicy one, ReadinessPolicy other) {
        if (one.combine() != other.combine()) {
            replaced(subject, "combine", one.combine(), other.combine());
        } else if (one.readyScore() != null) {
            subject.measure("nearlyScore", one.nearlyScore(), other.nearlyScore(), "Score for nearly ready");
            subject.measure("readyScore", one.readyScore(), other.readyScore(), "Score for ready");
        }
        if (one.combine() == other.combine() && !Objects.equals(one.minimumRating(), other.minimumRating())) {
            replaced(subject, "minimumRating", one.minimumRating(), other.minimumRating());
        }
        if (one.combine() == other.combine() && !one.points().equals(other.points())) {
            replaced(subject, "points", one.points(), other.points());
        }
    }

    private static void replaced(ComparedItem subject, String field, Object one, Object other) {
        subject.differs(field, ChangeKind.REPLACED, one, other, Sentence.of("Expectations add up in another way."));
    }

    private static void gates(ComparedItem subject, ReadinessPolicy one, ReadinessPolicy other) {
        Map<String, Gate> before = byKey(one);
        Map<String, Gate> after = byKey(other);
        after.forEach((key, gate) -> {
            String field = "gates/" + key;
            Gate known = before.get(key);
            if (known == null) {
                subject.differs(
                        field,
                        ChangeKind.BAR_RAISED,
                        null,
                        gate.condition(),
                        Sentence.of("Something more must hold for ready."));
            } else if (!known.condition().equals(gate.condition())) {
                subject.differs(
                        field,
                        ChangeKind.REPLACED,
                        known.condition(),
                        gate.condition(),
                        Sentence.of("Something else must hold for ready."));
            } else {
                subject.describes(field + "/message", known.message(), gate.message());
            }
        });
        before.forEach((key, gate) -> {
            if (!after.containsKey(key)) {
                subject.differs(
                        "gates/" + key,
                        ChangeKind.BAR_LOWERED,
                        gate.condition(),
                        null,
                        Sentence.of("It need not hold any more."));
            }
        });
    }

    private static Map<String, Gate> byKey(ReadinessPolicy policy) {
        Map<String, Gate> gates = new LinkedHashMap<>();
        policy.gates().forEach(gate -> gates.putIfAbsent(gate.key(), gate));
        return gates;
    }
}
