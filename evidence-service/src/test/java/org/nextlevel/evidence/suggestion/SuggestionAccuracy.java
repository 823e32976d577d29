package org.nextlevel.evidence.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How often suggestions are right.
 *
 * @param labelled sentences that show a competency
 * @param first of them those whose competency is suggested first
 * @param amongThree of them those whose competency is among the three that are suggested
 * @param none sentences that show nothing
 * @param wrong of those the ones that something is suggested for
 */
record SuggestionAccuracy(int labelled, int first, int amongThree, int none, int wrong) {
    /**
     * A labelled sentence and what was suggested for it.
     *
     * @param competencies keys of what it shows; none when it shows nothing
     */
    record Answered(Set<String> competencies, List<String> suggested) {}

    static SuggestionAccuracy of(Collection<Answered> answers) {
        List<Answered> showing =
                answers.stream().filter(one -> !one.competencies().isEmpty()).toList();
        List<Answered> none =
                answers.stream().filter(one -> one.competencies().isEmpty()).toList();
        return new SuggestionAccuracy(showing.size(), rightAmong(1, showing), rightAmong(3, showing), none.size(), (int)
                none.stream().filter(one -> !one.suggested().isEmpty()).count());
    }

    private static int rightAmong(int first, List<Answered> answers) {
        return (int) answers.stream()
                .filter(one -> one.suggested().stream().limit(first).anyMatch(one.competencies()::contains))
                .count();
    }

    double shareFirst() {
        return (double) first / labelled;
    }

    double shareAmongThree() {
        return (double) amongThree / labelled;
    }

    double shareWrong() {
        return none == 0 ? 0 : (double) wrong / none;
    }

    /** A row of a table: sentences, first, among three; sentences that show nothing, with a suggestion. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%d | %.0f %% | %.0f %% | %d | %.0f %%",
                labelled,
                100 * shareFirst(),
                100 * shareAmongThree(),
                none,
                100 * shareWrong());
    }
}
