package org.nextlevel.evidence.evidence.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.hint.QualityHint.QualityRule;
import org.nextlevel.evidence.suggestion.quantity.Quantities;

/** The rules of quality: the same piece measured by the same standard always gets the same hints. English alone. */
public final class QualityHints {
    /** Beginnings such as "Led" leave the "I" out: only a "we" or a team that acts hides who did it. */
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\bwe\\b|(?<=^|[.!?]\\s{1,3})(?:our|the) team\\b");

    private static final Pattern MYSELF = Pattern.compile("\\bI\\b|(?i:\\b(?:my|me|myself)\\b)");

    /** Numbers beyond the beginning of a long narrative are not what a reader sees first. */
    private static final int READ = 2_000;

    private QualityHints() {}

    /** In the order of the rules; empty for a piece that none of them finds wanting. */
    public static List<QualityHint> of(EvidenceContent content, QualityStandard standard) {
        String text = text(content);
        List<QualityHint> hints = new ArrayList<>();
        if (!content.isQuantified() && Quantities.of(text).isEmpty()) {
            hints.add(new QualityHint(QualityRule.UNQUANTIFIED, "metrics", whatToMeasure(content.kind())));
        }
        if (TOGETHER.matcher(text).find() && !MYSELF.matcher(text).find()) {
            hints.add(new QualityHint(
                    QualityRule.WE_WITHOUT_OWN_PART,
                    "narrative",
                    "Say which part was yours: what you decided, built, led, or changed."));
        }
        addByStandard(content, standard, hints);
        return List.copyOf(hints);
    }

    private static void addByStandard(EvidenceContent content, QualityStandard standard, List<QualityHint> hints) {
        if (!content.claims().isEmpty()
                && content.narrative() == null
                && content.links().isEmpty()) {
            hints.add(new QualityHint(QualityRule.CLAIM_WITHOUT_EXAMPLE, "narrative", example(content)));
        }
        if (standard.oldest() != null && content.occurredOn().isBefore(standard.oldest())) {
            hints.add(new QualityHint(
                    QualityRule.OLDER_THAN_WINDOW,
                    "occurredOn",
                    "It counts no longer: the readiness policy counts evidence since %s. Add something newer of the kind."
                            .formatted(standard.oldest())));
        }
        if (!content.claims().isEmpty()
                && content.claims().stream().map(Claim::level).allMatch(standard.belowTarget()::contains)) {
            hints.add(new QualityHint(
                    QualityRule.BELOW_TARGET_LEVEL,
                    "claims",
                    "All it claims is below your next level. Claim what it shows of the next one, if it does."));
        }
    }

    private static String text(EvidenceContent content) {
        String text = content.narrative() == null ? content.summary() : content.summary() + ".\n" + content.narrative();
        return text.length() <= READ ? text : text.substring(0, READ);
    }

    private static String example(EvidenceContent content) {
        String claimed =
                content.claims().stream().map(Claim::competency).distinct().collect(Collectors.joining(", "));
        return "Give an example or a link for what it shows: %s.".formatted(claimed);
    }

    private static String whatToMeasure(EvidenceKind kind) {
        return switch (kind) {
            case PROJECT, INITIATIVE ->
                "Say its size and what changed by it: how many people, how long, and money, percent, or time, before and after.";
            case MENTORING ->
                "Say how many people, for how long, and how many of them do by themselves now what they learned.";
            case STRATEGY -> "Say what it moved: how many teams or customers, how much money, by when.";
            case RESPONSIBILITY -> "Say how much it is: people, budget, users, or systems that you answer for.";
            case RESULT -> "Say what it was worth, before and after: money, percent, time, or how many people use it.";
            case null -> "Say what it was worth, before and after: money, percent, time, or a count.";
        };
    }
}
