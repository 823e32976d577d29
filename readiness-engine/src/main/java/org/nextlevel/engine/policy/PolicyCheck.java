package org.nextlevel.engine.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nextlevel.engine.condition.ConditionFault;
import org.nextlevel.sentence.Sentence;

/**
 * Whether the parts of a policy fit together and its conditions are conditions (M9.3). What a single property may be is
 * said by its constraints; what is missing there is passed over here.
 */
public final class PolicyCheck {
    private final ReadinessPolicy policy;
    private final List<PolicyFault> faults = new ArrayList<>();

    private PolicyCheck(ReadinessPolicy policy) {
        this.policy = policy;
    }

    /**
     * Every fault; empty when all fits.
     *
     * @param competencies keys that conditions may name; null when that is not known
     */
    public static List<PolicyFault> faults(ReadinessPolicy policy, Set<String> competencies) {
        var check = new PolicyCheck(policy);
        check.ordered("nearlyShare", policy.nearlyShare(), "readyShare", policy.readyShare());
        check.scores();
        check.properties();
        check.ascendingPoints();
        check.strength();
        check.gates(competencies);
        return List.copyOf(check.faults);
    }

    private void ordered(String nearly, BigDecimal nearlyFrom, String ready, BigDecimal readyFrom) {
        if (nearlyFrom != null && readyFrom != null && nearlyFrom.compareTo(readyFrom) > 0) {
            fault("/" + nearly, Sentence.say("%s must not be larger than %s", nearly, ready));
        }
    }

    private void scores() {
        boolean wanted = !policy.combine().isShare();
        score("nearlyScore", policy.nearlyScore(), wanted);
        score("readyScore", policy.readyScore(), wanted);
        ordered("nearlyScore", policy.nearlyScore(), "readyScore", policy.readyScore());
    }

    private void score(String name, BigDecimal score, boolean wanted) {
        if (wanted && score == null) {
            fault(
                    "/" + name,
                    Sentence.say("%s needs %s, a number of %s", policy.combine().name(), name, unitInWords()));
        }
        if (!wanted && score != null) {
            fault(
                    "/" + name,
                    Sentence.say(
                            "%s has no %s: its thresholds are nearlyShare and readyShare",
                            policy.combine().name(), name));
        }
    }

    private String unitInWords() {
        return policy.combine() == Combine.POINTS ? Sentence.of("points") : Sentence.of("the ratings' unit");
    }

    private void properties() {
        if (policy.combine() != Combine.PROPORTIONAL && policy.minimumRating() != null) {
            fault(
                    "/minimumRating",
                    Sentence.say(
                            "only PROPORTIONAL has a minimumRating, not %s",
                            policy.combine().name()));
        }
        if (policy.combine() != Combine.POINTS && !policy.points().isEmpty()) {
            fault(
                    "/points",
                    Sentence.say(
                            "only POINTS has points, not %s", policy.combine().name()));
        }
        if (policy.combine() == Combine.POINTS && policy.points().isEmpty()) {
            fault("/points", Sentence.of("POINTS needs what the ratings 0, 1, 2 … are worth"));
        }
    }

    private void ascendingPoints() {
        for (int i = 1; i < policy.points().size(); i++) {
            BigDecimal before = policy.points().get(i - 1);
            BigDecimal now = policy.points().get(i);
            if (before != null && now != null && now.compareTo(before) < 0) {
                fault("/points/" + i, Sentence.say("a higher rating must not be worth less: %s after %s", now, before));
            }
        }
    }

    private void strength() {
        EvidenceStrength strength = policy.worth();
        atMost("unattested", strength.unattested(), "partly", strength.partly());
        atMost("partly", strength.partly(), "confirmed", strength.confirmed());
        atMost("confirmed", strength.confirmed(), "managerConfirmed", strength.managerConfirmed());
        if ((strength.fadesAfterMonths() == null) != (strength.faded() == null)) {
            fault("/strength/faded", Sentence.of("fadesAfterMonths and faded come together"));
        }
    }

    private void atMost(String less, BigDecimal one, String more, BigDecimal other) {
        if (one.compareTo(other) > 0) {
            fault(
                    "/strength/" + less,
                    Sentence.say("%s must not be larger than %s: %s over %s", less, more, one, other));
        }
    }

    private void gates(Set<String> competencies) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < policy.gates().size(); i++) {
            Gate gate = policy.gates().get(i);
            if (gate == null) {
                continue;
            }
            if (gate.key() != null && !keys.add(gate.key())) {
                fault("/gates/%d/key".formatted(i), Sentence.say("'%s' is used twice", gate.key()));
            }
            String condition = gate.condition();
            if (condition != null && !condition.isBlank() && condition.length() <= Gate.LONGEST_CONDITION) {
                for (ConditionFault found : GateCondition.faults(condition, competencies)) {
                    fault("/gates/%d/condition".formatted(i), found.detail());
                }
            }
        }
    }

    private void fault(String pointer, String detail) {
        faults.add(new PolicyFault(pointer, detail));
    }
}
