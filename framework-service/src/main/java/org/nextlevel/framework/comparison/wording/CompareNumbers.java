package org.nextlevel.framework.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.framework.comparison.demand.AskedNumber;
import org.nextlevel.framework.comparison.demand.BarScale;
import org.nextlevel.framework.comparison.demand.BarTerm;
import org.nextlevel.framework.comparison.demand.BarWords;
import org.nextlevel.framework.comparison.demand.Demand;

/** What became of the numbers of a demand. Those that have no counterpart are left as words such as "several" are. */
final class CompareNumbers {
    private static final double ONE = 1;
    private static final double MORE_THAN_ONE = 2.5;

    private final List<AskedNumber> gone;
    private final List<AskedNumber> come;
    private final int paired;

    CompareNumbers(Demand before, Demand after) {
        this.gone = without(before.numbers(), after.numbers());
        this.come = without(after.numbers(), before.numbers());
        this.paired = Math.min(gone.size(), come.size());
    }

    /** What each number that another took the place of says, and each time or limit that is said on one side alone. */
    List<BarSignal> signals() {
        List<BarSignal> signals = new ArrayList<>();
        for (int i = 0; i < paired; i++) {
            signals.add(pair(gone.get(i), come.get(i)));
        }
        gone.stream()
                .skip(paired)
                .filter(one -> one.isTime() || one.isLimit())
                .forEach(one -> signals.add(BarSignal.unclear(one.said(), null)));
        come.stream()
                .skip(paired)
                .filter(one -> one.isTime() || one.isLimit())
                .forEach(one -> signals.add(BarSignal.unclear(null, one.said())));
        return signals;
    }

    List<BarTerm> goneAlone() {
        return terms(gone);
    }

    List<BarTerm> comeAlone() {
        return terms(come);
    }

    private List<BarTerm> terms(List<AskedNumber> numbers) {
        BarScale quantity = BarWords.shipped().scale(BarScale.QUANTITY);
        return numbers.stream()
                .skip(paired)
                .filter(one -> !one.isTime() && !one.isLimit())
                .map(one -> new BarTerm(
                        quantity, one.value() == ONE ? ONE : MORE_THAN_ONE, one.said(), one.said(), one.place(), false))
                .toList();
    }

    private static BarSignal pair(AskedNumber one, AskedNumber other) {
        if (one.isTime() != other.isTime() || one.isLimit() != other.isLimit()) {
            return BarSignal.unclear(one.said(), other.said());
        }
        double more = other.value() - one.value();
        return BarSignal.of(one.isLimit() ? -more : more, one.said(), other.said());
    }

    private static List<AskedNumber> without(List<AskedNumber> numbers, List<AskedNumber> others) {
        List<AskedNumber> open = new ArrayList<>(others);
        List<AskedNumber> left = new ArrayList<>();
        for (AskedNumber number : numbers) {
            AskedNumber same = open.stream().filter(number::isSame).findFirst().orElse(null);
            if (same == null) {
                left.add(number);
            } else {
                open.remove(same);
            }
        }
        return left;
    }
}
