package org.nextlevel.evidence.evidence.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.hint.QualityHint.QualityRule;
import org.nextlevel.evidence.suggestion.quantity.Quantities;

/** The rules of quality: the same piece measured by the same standard always gets the same hints. Texts are read in English alone. */
public final class QualityHints {
    /** Beginnings such as "Led" leave the "I" out: only a "we" or a team that acts hides who did it. */
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\bwe\\b|(?<=^|[.!?]\\s{1,3})(?:our|the) team\\b");

    private static final Pattern MYSELF = Pattern.compile("\\bI\\b|(?i:\\b(?:my|me|myself)\\b)");

    /** Numbers beyond the beginning of a long narrative are not what a reader sees first. */
    private static final int READ = 2_000;

    private QualityHints() {}

    /** In the order of the rules; empty for a piece that none of them finds wanting. */
    public static List<QualityHint> of(EvidenceContent content, QualityStandard standard, HintSentences sentences) {
        String text = text(content);
        List<QualityHint> hints = new ArrayList<>();
        if (!content.isQuantified() && Quantities.of(text).isEmpty()) {
            hints.add(new QualityHint(
                    QualityRule.UNQUANTIFIED, "metrics", sentences.say("UNQUANTIFIED." + measure(content.kind()))));
        }
        if (TOGETHER.matcher(text).find() && !MYSELF.matcher(text).find()) {
            hints.add(new QualityHint(
                    QualityRule.WE_WITHOUT_OWN_PART, "narrative", sentences.say("WE_WITHOUT_OWN_PART")));
        }
        addByStandard(content, standard, sentences, hints);
        return List.copyOf(hints);
    }

    private static void addByStandard(
            EvidenceContent content, QualityStandard standard, HintSentences sentences, List<QualityHint> hints) {
        if (!content.claims().isEmpty()
                && content.narrative() == null
                && content.links().isEmpty()) {
            hints.add(new QualityHint(
                    QualityRule.CLAIM_WITHOUT_EXAMPLE, "narrative", sentences.say("CLAIM_WITHOUT_EXAMPLE")));
        }
        if (standard.oldest() != null && content.occurredOn().isBefore(standard.oldest())) {
            hints.add(new QualityHint(
                    QualityRule.OLDER_THAN_WINDOW,
                    "occurredOn",
                    sentences.say("OLDER_THAN_WINDOW", standard.oldest())));
        }
        if (!content.claims().isEmpty()
                && content.claims().stream().map(Claim::level).allMatch(standard.belowTarget()::contains)) {
            hints.add(new QualityHint(QualityRule.BELOW_TARGET_LEVEL, "claims", sentences.say("BELOW_TARGET_LEVEL")));
        }
    }

    private static String text(EvidenceContent content) {
        String text = content.narrative() == null ? content.summary() : content.summary() + ".\n" + content.narrative();
        return text.length() <= READ ? text : text.substring(0, READ);
    }

    private static String measure(EvidenceKind kind) {
        return switch (kind) {
            case PROJECT, INITIATIVE -> "WORK";
            case MENTORING, STRATEGY, RESPONSIBILITY, RESULT -> kind.name();
            case null -> "ANY";
        };
    }
}
