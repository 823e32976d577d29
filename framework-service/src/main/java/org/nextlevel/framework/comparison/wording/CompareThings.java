package org.nextlevel.framework.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nextlevel.framework.comparison.demand.BarScale;
import org.nextlevel.framework.comparison.demand.BarTerm;
import org.nextlevel.framework.comparison.demand.Demand;
import org.nextlevel.framework.comparison.demand.Demand.NamedThing;

/** What became of the words that are of no scale: whether something was added to what is asked, dropped, or exchanged. */
final class CompareThings {
    private static final double HELP = 2;

    private final Demand before;
    private final Demand after;
    private final List<String> gone;
    private final List<String> come;

    CompareThings(Demand before, Demand after) {
        this.before = before;
        this.after = after;
        this.gone = words(without(before.rest(), after.rest()), CompareScales.unpaired(before, after));
        this.come = words(without(after.rest(), before.rest()), CompareScales.unpaired(after, before));
    }

    /** How many words were exchanged for others. */
    int others() {
        return gone.isEmpty() || come.isEmpty() ? 0 : gone.size() + come.size();
    }

    /** Whether a "not" came or went, or moved to something else. */
    boolean turnsAround() {
        return before.noes() != after.noes()
                || before.noes() > 0 && !order(before).equals(order(after));
    }

    List<BarSignal> signals() {
        int ands = after.ands() - before.ands();
        int ors = after.ors() - before.ors();
        List<BarSignal> signals = new ArrayList<>();
        if (ands > 0 && ors < 0) {
            signals.add(new BarSignal(1, "“or” became “and”"));
        } else if (ands < 0 && ors > 0) {
            signals.add(new BarSignal(-1, "“and” became “or”"));
        }
        if (isHelp(before, after) && ands >= 0) {
            signals.add(BarSignal.of(1, said(gone), null));
        } else if (isHelp(after, before) && ands <= 0) {
            signals.add(BarSignal.of(-1, null, said(come)));
        } else if (!gone.isEmpty() && !come.isEmpty()) {
            signals.add(BarSignal.unclear(said(gone), said(come)));
        } else if (!come.isEmpty()) {
            signals.add(BarSignal.of(ands > 0 ? 1 : ors > 0 ? -1 : 0, null, said(come)));
        } else if (!gone.isEmpty()) {
            signals.add(BarSignal.of(ands < 0 ? -1 : ors < 0 ? 1 : 0, said(gone), null));
        }
        return signals;
    }

    /** Whether a demand says that somebody helps with what the other says that they do. */
    private static boolean isHelp(Demand one, Demand other) {
        return other.terms().stream().anyMatch(term -> term.isOf(BarScale.ROLE) && term.rank() > HELP)
                && CompareScales.unpaired(one, other).stream()
                        .anyMatch(term -> term.isOf(BarScale.ROLE) && term.rank() <= HELP);
    }

    private static String said(List<String> words) {
        return String.join(" … ", words);
    }

    private static List<String> words(List<NamedThing> things, List<BarTerm> terms) {
        return Stream.concat(
                        things.stream().map(NamedThing::said), terms.stream().map(BarTerm::said))
                .toList();
    }

    private static List<String> order(Demand demand) {
        Map<Integer, String> byPlace = new TreeMap<>();
        demand.rest().forEach(thing -> byPlace.put(thing.place(), thing.meaning()));
        demand.terms().forEach(term -> byPlace.put(term.place(), term.meaning()));
        return List.copyOf(byPlace.values());
    }

    private static List<NamedThing> without(List<NamedThing> things, List<NamedThing> others) {
        List<String> open =
                new ArrayList<>(others.stream().map(NamedThing::meaning).toList());
        return things.stream().filter(thing -> !open.remove(thing.meaning())).toList();
    }
}
