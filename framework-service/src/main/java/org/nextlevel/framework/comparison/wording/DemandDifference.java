package org.nextlevel.framework.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nextlevel.framework.comparison.change.BarChange;
import org.nextlevel.framework.comparison.demand.Demand;
import org.nextlevel.framework.comparison.demand.ReadDemand;

/**
 * Whether a demand asks for more than an earlier wording of it. Reading the two the other way round gives the opposite.
 *
 * @param bar RAISED or LOWERED where the words tell, SAME where nothing in them says how much or what else, OPEN where a person has
 *     to look
 * @param said what tells it, such as {@code “may” became “must”}; empty when nothing does
 */
public record DemandDifference(BarChange bar, List<String> said) {
    /** So many words that are of no scale may be others, and the words of scales still tell. */
    private static final int FEW_OTHERS = 2;

    /** Compares two wordings of a demand, neither of which is null. */
    public static DemandDifference between(String before, String after) {
        return compare(before, after, true);
    }

    /** The same by numbers and words of scales alone: what else an explanation names asks nothing. */
    public static DemandDifference ofExplanations(String before, String after) {
        return compare(before, after, false);
    }

    private static DemandDifference compare(String before, String after, boolean isDemand) {
        String one = ExampleClause.without(before);
        String other = ExampleClause.without(after);
        Demand demandBefore = ReadDemand.of(one);
        Demand demandAfter = ReadDemand.of(other);
        if (demandBefore.hasCondition() != demandAfter.hasCondition()) {
            demandBefore = ReadDemand.withoutClauses(one);
            demandAfter = ReadDemand.withoutClauses(other);
        }
        return judge(demandBefore, demandAfter, isDemand);
    }

    private static DemandDifference judge(Demand before, Demand after, boolean isDemand) {
        var numbers = new CompareNumbers(before, after);
        var things = new CompareThings(before, after);
        List<BarSignal> signals = new ArrayList<>(numbers.signals());
        signals.addAll(CompareScales.between(before, after, numbers));
        if (isDemand) {
            signals.addAll(things.signals());
        }
        boolean isMore = signals.stream().anyMatch(signal -> signal.direction() > 0);
        boolean isLess = signals.stream().anyMatch(signal -> signal.direction() < 0);
        boolean isUnknown = signals.stream().anyMatch(signal -> signal.direction() == 0);
        if (isMore && isLess || things.turnsAround() || things.others() > FEW_OTHERS) {
            return of(BarChange.OPEN, signals);
        }
        if (isMore || isLess) {
            return of(isMore ? BarChange.RAISED : BarChange.LOWERED, signals);
        }
        return of(isUnknown ? BarChange.OPEN : BarChange.SAME, signals);
    }

    private static DemandDifference of(BarChange bar, List<BarSignal> signals) {
        return new DemandDifference(
                bar,
                signals.stream()
                        .filter(signal -> bar == BarChange.OPEN || signal.direction() != 0)
                        .map(BarSignal::said)
                        .distinct()
                        .collect(Collectors.toList()));
    }
}
