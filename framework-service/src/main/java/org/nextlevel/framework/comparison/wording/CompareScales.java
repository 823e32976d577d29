package org.nextlevel.framework.comparison.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nextlevel.framework.comparison.demand.BarScale;
import org.nextlevel.framework.comparison.demand.BarTerm;
import org.nextlevel.framework.comparison.demand.Demand;

/** What became of the words of scales: two of one scale by their ranks, one alone by the rank of saying none. */
final class CompareScales {
    private static final double ONE = 1;
    private static final double MOST = 5;
    private static final double SMALLEST_STEP = 0.3;

    private final Demand before;
    private final Demand after;
    private final List<BarTerm> gone;
    private final List<BarTerm> come;
    private final List<BarSignal> signals = new ArrayList<>();

    private CompareScales(Demand before, Demand after, CompareNumbers numbers) {
        this.before = before;
        this.after = after;
        this.gone = without(before.terms(), after.terms());
        this.come = without(after.terms(), before.terms());
        gone.addAll(numbers.goneAlone());
        come.addAll(numbers.comeAlone());
    }

    static List<BarSignal> between(Demand before, Demand after, CompareNumbers numbers) {
        var comparison = new CompareScales(before, after, numbers);
        comparison.compare();
        return comparison.signals;
    }

    /** Words that stand on one side alone, of scales of which saying none means nothing. */
    static List<BarTerm> unpaired(Demand one, Demand other) {
        List<BarTerm> there = without(other.terms(), one.terms());
        return without(one.terms(), other.terms()).stream()
                .filter(term -> term.scale().absent() == null)
                .filter(term -> there.stream().noneMatch(another -> another.scale() == term.scale()))
                .toList();
    }

    private static List<BarTerm> without(List<BarTerm> terms, List<BarTerm> others) {
        List<BarTerm> open = new ArrayList<>(others);
        List<BarTerm> left = new ArrayList<>();
        for (BarTerm term : terms) {
            BarTerm equal = open.stream().filter(term::means).findFirst().orElse(null);
            if (equal == null) {
                left.add(term);
            } else {
                open.remove(equal);
            }
        }
        return left;
    }

    private void compare() {
        Set<BarScale> scales = new LinkedHashSet<>();
        gone.forEach(term -> scales.add(term.scale()));
        come.forEach(term -> scales.add(term.scale()));
        // Whoever does all of something does the difficult and the easy of it.
        boolean isAll = Stream.concat(gone.stream(), come.stream())
                .anyMatch(term -> term.isOf(BarScale.QUANTITY) && term.rank() >= MOST);
        for (BarScale scale : scales) {
            BarTerm was = highest(gone, scale);
            BarTerm is = highest(come, scale);
            if (was != null && is != null) {
                both(was, is);
            } else if (scale.absent() != null && !(isAll && scale.name().equals(BarScale.DIFFICULTY))) {
                alone(was == null ? is : was, was != null);
            }
        }
    }

    private void both(BarTerm was, BarTerm is) {
        double more = is.rank() - was.rank();
        boolean isVague = was.isOf(BarScale.QUANTITY)
                && was.isComparable() != is.isComparable()
                && Math.abs(more) < ONE
                && Math.max(was.rank(), is.rank()) < MOST;
        signals.add(BarSignal.of(isVague || Math.abs(more) < SMALLEST_STEP ? 0 : more, was.said(), is.said()));
    }

    private void alone(BarTerm term, boolean isGone) {
        double more = term.isOf(BarScale.QUANTITY) ? quantity(term, isGone) : plain(term);
        boolean saysNothing = more == 0 && (term.isOf(BarScale.QUANTITY) ? term.rank() == ONE : term.isComparable());
        if (!saysNothing) {
            signals.add(BarSignal.of(isGone ? -more : more, isGone ? term.said() : null, isGone ? null : term.said()));
        }
    }

    private static double plain(BarTerm term) {
        return term.isComparable() ? term.rank() - term.scale().absent() : 0;
    }

    /** "Two products" beside "a product" is more; beside "products" it is not known. */
    private double quantity(BarTerm term, boolean isGone) {
        CountedThing counted =
                isGone ? CountedThing.of(term.place(), before, after) : CountedThing.of(term.place(), after, before);
        if (term.rank() == ONE) {
            return counted == CountedThing.MANY_ELSEWHERE ? -1 : 0;
        }
        if (counted == CountedThing.ONE_ELSEWHERE) {
            return 1;
        }
        // "Some degree of complexity" restricts nothing that was asked before.
        return term.rank() >= MOST || counted == CountedThing.SAME_ELSEWHERE ? plain(term) : 0;
    }

    private static BarTerm highest(List<BarTerm> terms, BarScale scale) {
        return terms.stream()
                .filter(term -> term.scale() == scale)
                .max(Comparator.comparingDouble(BarTerm::rank))
                .orElse(null);
    }
}
