package org.nextlevel.advisor.leaving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.advisor.copy.wording.EvidenceWording;

/**
 * Takes an interview story from what a piece of evidence tells (M7.2): its summary is the action; of a narrative of two
 * sentences or more the first is the situation, of three or more the last is the result; its first metric is the number.
 * What it does not tell stays open; a number is asked for where neither the action nor the result says one.
 */
final class InterviewStories {
    private InterviewStories() {}

    static LeavingDrafts.Draft of(EvidenceWording piece) {
        List<String> sentences = piece.narrative() == null
                ? List.of()
                : Arrays.stream(piece.narrative().strip().split("(?<=[.!?])\\s+"))
                        .filter(sentence -> !sentence.isBlank())
                        .toList();
        String situation = sentences.size() >= 2 ? sentences.getFirst() : null;
        String result = sentences.size() >= 3 ? sentences.getLast() : null;
        String number =
                piece.metrics().stream().findFirst().map(InterviewStories::number).orElse(null);
        List<String> toAdd = new ArrayList<>();
        if (situation == null) {
            toAdd.add("Say what the situation was, and why it mattered.");
        }
        if (result == null) {
            toAdd.add("Say what came of it.");
        }
        if (number == null && !Amounts.areIn(piece.summary()) && (result == null || !Amounts.areIn(result))) {
            toAdd.add("Add a number: money, percent, a count or a time.");
        }
        return new LeavingDrafts.Draft(
                new LeavingNotes.Story(piece.id(), situation, piece.summary(), result, number), List.copyOf(toAdd));
    }

    private static String number(MeasuredResult metric) {
        String unit = metric.currency() != null ? metric.currency() : metric.unit();
        String result = metric.result().toPlainString() + (unit == null ? "" : " " + unit);
        return metric.baseline() == null
                ? "%s: %s".formatted(metric.name(), result)
                : "%s: from %s to %s".formatted(metric.name(), metric.baseline().toPlainString(), result);
    }
}
