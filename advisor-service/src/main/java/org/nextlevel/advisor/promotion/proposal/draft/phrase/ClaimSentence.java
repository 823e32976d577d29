package org.nextlevel.advisor.promotion.proposal.draft.phrase;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Optional;
import org.nextlevel.advisor.copy.wording.Amounts;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.document.Direction;
import org.nextlevel.document.Excerpt;

/** How a piece of evidence reads as a claim: its summary, and the numbers that the summary does not say. */
public final class ClaimSentence {
    private static final int MOST_NUMBERS = 2;

    /** A number is told whole, or not at all. */
    private static final int MOST_OF_A_NUMBER = 110;

    /** Beside another script the words of this one would be read in the wrong order. */
    private static final String WITHOUT_WORDS = "%s: %s → %s%s.";

    private static final String FROM_THE_RIGHT = "%s: %s ← %s%s.";

    private final DraftPhrases phrases;
    private final NumberFormat numbers;

    /** In the language of a draft. */
    public ClaimSentence(DraftPhrases phrases) {
        this.phrases = phrases;
        numbers = NumberFormat.getNumberInstance(phrases.language());
        numbers.setMaximumFractionDigits(6);
    }

    /** What came of it, where that is told: the sentence that says so in a number, or the first number beside it. */
    public Optional<String> result(EvidenceWording wording, int letters) {
        String summary = wording.summary().strip();
        return Optional.of(ended(Excerpt.of(summary, letters)))
                .filter(Amounts::tellAResult)
                .or(() -> wording.metrics().stream()
                        .flatMap(metric -> measured(metric).stream())
                        .findFirst());
    }

    /**
     * The claim.
     *
     * @param letters as many of the summary at most
     */
    public String of(EvidenceWording wording, int letters) {
        String summary = wording.summary().strip();
        var text = new StringBuilder(ended(Excerpt.of(summary, letters)));
        wording.metrics().stream()
                .filter(metric -> !says(summary, metric.result()))
                .flatMap(metric -> measured(metric).stream())
                .limit(MOST_NUMBERS)
                .forEach(number -> text.append(' ').append(number));
        return text.toString();
    }

    private Optional<String> measured(MeasuredResult metric) {
        String unit = metric.currency() != null ? metric.currency() : metric.unit();
        String after = numbers.format(metric.result()) + (unit == null ? "" : " " + unit.strip());
        String name = metric.name().strip();
        String text = metric.baseline() == null
                ? "%s: %s.".formatted(name, after)
                : pattern(name).formatted(name, numbers.format(metric.baseline()), after, change(metric));
        return Optional.of(text).filter(whole -> Excerpt.width(whole) <= MOST_OF_A_NUMBER);
    }

    private String pattern(String name) {
        boolean isLatin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(point -> UnicodeScript.of(point) == UnicodeScript.LATIN);
        if (isLatin) {
            return phrases.change();
        }
        return Direction.isRightToLeft(name) ? FROM_THE_RIGHT : WITHOUT_WORDS;
    }

    private static String change(MeasuredResult metric) {
        if (metric.baseline().signum() == 0) {
            return "";
        }
        BigDecimal percent = metric.result()
                .subtract(metric.baseline())
                .multiply(BigDecimal.valueOf(100))
                .divide(metric.baseline().abs(), 0, RoundingMode.HALF_UP);
        return percent.signum() == 0
                ? ""
                : " (%s%s\u00a0%%)".formatted(percent.signum() > 0 ? "+" : "−", percent.abs());
    }

    private boolean says(String summary, BigDecimal number) {
        return summary.contains(number.stripTrailingZeros().toPlainString())
                || summary.contains(numbers.format(number));
    }

    /** With the full stop of its script; Thai has none. */
    private static String ended(String text) {
        int last = text.codePointBefore(text.length());
        if (!Character.isLetterOrDigit(last) && last != '%') {
            return text;
        }
        return text
                + switch (UnicodeScript.of(last)) {
                    case HAN, HIRAGANA, KATAKANA -> "。";
                    case DEVANAGARI -> "।";
                    case THAI -> "";
                    default -> ".";
                };
    }
}
