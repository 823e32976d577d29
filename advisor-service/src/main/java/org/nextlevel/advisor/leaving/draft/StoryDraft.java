package org.nextlevel.advisor.leaving.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.advisor.leaving.notes.InterviewStory;
import org.nextlevel.sentence.Sentence;

/**
 * An interview story as far as a piece of evidence tells it (M7.2).
 *
 * @param toAdd what its owner has to say still, so that it becomes a story
 */
record StoryDraft(
        InterviewStory story,

        @Schema(examples = "[\"Add a number: money, percent, a count or a time.\"]")
        List<String> toAdd) {

    /**
     * Reads a piece of evidence as a story. Its summary is the action; of a narrative of two sentences or more the first is
     * the situation, of three or more the last is the result; its first metric is the number. What the piece does not tell
     * stays null and is asked for, a number only where neither the action nor the result says one.
     */
    static StoryDraft of(EvidenceWording piece) {
        List<String> sentences = sentences(piece.narrative());
        String situation = sentences.size() >= 2 ? sentences.getFirst() : null;
        String result = sentences.size() >= 3 ? sentences.getLast() : null;
        String number =
                piece.metrics().stream().findFirst().map(StoryDraft::number).orElse(null);
        List<String> toAdd = new ArrayList<>();
        if (situation == null) {
            toAdd.add(Sentence.of("Say what the situation was, and why it mattered."));
        }
        if (result == null) {
            toAdd.add(Sentence.of("Say what came of it."));
        }
        if (number == null && !Amounts.areIn(piece.summary()) && (result == null || !Amounts.areIn(result))) {
            toAdd.add(Sentence.of("Add a number: money, percent, a count or a time."));
        }
        return new StoryDraft(
                new InterviewStory(piece.id(), situation, piece.summary(), result, number), List.copyOf(toAdd));
    }

    private static List<String> sentences(String narrative) {
        return narrative == null
                ? List.of()
                : Arrays.stream(narrative.strip().split("(?<=[.!?])\\s+"))
                        .filter(sentence -> !sentence.isBlank())
                        .toList();
    }

    private static String number(MeasuredResult metric) {
        String unit = metric.currency() != null ? metric.currency() : metric.unit();
        String result = metric.result().toPlainString() + (unit == null ? "" : " " + unit);
        return metric.baseline() == null
                ? "%s: %s".formatted(metric.name(), result)
                : Sentence.say(
                        "%s: from %s to %s", metric.name(), metric.baseline().toPlainString(), result);
    }
}
