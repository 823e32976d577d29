package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** Says how a result came about, so that a person can compute it again (M9.7). */
final class PolicySentences {
    private PolicySentences() {}

    static List<String> of(
            ReadinessPolicy policy,
            List<CompetencyState> states,
            Score score,
            Footing footing,
            List<GateOutcome> gates,
            PolicyStanding standing) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            sentences.add(sentence(states.get(i), score.contributions().get(i)));
        }
        sentences.add(total(policy, score));
        sentences.add(own(policy, footing.own()));
        if (footing.excuses().excused() > 0) {
            sentences.add(excuses(footing.excuses()));
        }
        sentences.add("confirmed by whoever was above or worked with the person: %s of %s that ready needs"
                .formatted(
                        text(footing.confirmation().confirmedWeight()),
                        text(footing.confirmation().neededWeight())));
        gates.forEach(gate -> sentences.add("gate %s: %s".formatted(gate.key(), inWords(gate))));
        sentences.add(
                standing == score.standing()
                        ? "standing: " + standing
                        : "standing: %s, by the score alone it would be %s".formatted(standing, score.standing()));
        return List.copyOf(sentences);
    }

    private static String sentence(CompetencyState state, Contribution adds) {
        if (!state.counts()) {
            String why = state.noOpportunity() ? "no opportunity so far" : "welcome, not required";
            return "%s: left out, %s".formatted(state.competency(), why);
        }
        return "%s: %s × %s = %s"
                .formatted(
                        state.competency(),
                        text(adds.value()),
                        text(adds.weight()),
                        text(adds.value().multiply(adds.weight())));
    }

    private static String total(ReadinessPolicy policy, Score score) {
        if (score.nothingCounts()) {
            return "nothing counts: no requirement is left, so there is nothing to be ready by";
        }
        return "%s: %s of %s; nearly from %s, ready from %s"
                .formatted(
                        policy.combine(),
                        text(score.earned()),
                        text(score.whole()),
                        text(policy.nearly()),
                        text(policy.ready()));
    }

    private static String own(ReadinessPolicy policy, Footing.OwnDemands own) {
        return own.required() == 0
                ? "the level asks for nothing new, so that nothing shows that somebody works there"
                : "new or raised at the level: %d of %d are met, a share of %s; ready from %s"
                        .formatted(own.demonstrated(), own.required(), text(own.share()), text(policy.shownShare()));
    }

    private static String excuses(Footing.Excuses excuses) {
        return "no opportunity: %d of %d, at most %s of all; what is shown is %s of the whole list"
                .formatted(
                        excuses.excused(),
                        excuses.required(),
                        text(excuses.most()),
                        excuses.enoughOfAll() ? "enough" : "not enough");
    }

    private static String inWords(GateOutcome gate) {
        if (gate.leftOut() != null) {
            return "left out, " + gate.leftOut();
        }
        if (gate.failure() != null) {
            return "does not hold, its condition had no answer: " + gate.failure();
        }
        return gate.holds() ? "holds" : "does not hold";
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
