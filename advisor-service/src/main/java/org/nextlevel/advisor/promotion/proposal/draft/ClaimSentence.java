package org.nextlevel.advisor.promotion.proposal.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.wording.EvidenceWording;
import org.nextlevel.advisor.copy.wording.MeasuredResult;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;

/** How a piece of evidence reads as a claim: its summary, and the numbers that the summary does not say. */
final class ClaimSentence {
    private static final int MOST_NUMBERS = 2;
    private static final int MOST_RESULT = 200;

    /** So long that as many as a draft has fit on two pages. */
    private static final int MOST_DRAFTED = 280;

    private final NumberFormat numbers;

    ClaimSentence(Locale language) {
        numbers = NumberFormat.getNumberInstance(language);
        numbers.setMaximumFractionDigits(6);
    }

    /** What came of it: its first number, or the sentence that says one. */
    String result(EvidenceWording wording) {
        return wording.metrics().stream()
                .findFirst()
                .map(metric -> "%s: %s.".formatted(metric.name().strip(), measured(metric)))
                .orElseGet(() -> cut(ended(wording.summary().strip()), MOST_RESULT));
    }

    String of(EvidenceWording wording) {
        String summary = wording.summary().strip();
        String measured = wording.metrics().stream()
                .filter(metric -> !says(summary, metric.result()))
                .limit(MOST_NUMBERS)
                .map(metric -> " %s: %s.".formatted(metric.name().strip(), measured(metric)))
                .collect(Collectors.joining());
        return cut(cut(ended(summary), MOST_DRAFTED) + measured, ProposalClaim.MOST_TEXT);
    }

    private String measured(MeasuredResult metric) {
        String unit = metric.currency() != null ? metric.currency() : metric.unit();
        String after = numbers.format(metric.result()) + (unit == null ? "" : " " + unit);
        return metric.baseline() == null
                ? after
                : "%s → %s%s".formatted(numbers.format(metric.baseline()), after, change(metric));
    }

    private static String change(MeasuredResult metric) {
        if (metric.baseline().signum() == 0) {
            return "";
        }
        BigDecimal percent = metric.result()
                .subtract(metric.baseline())
                .multiply(BigDecimal.valueOf(100))
                .divide(metric.baseline().abs(), 0, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? "" : " (%s%s %%)".formatted(percent.signum() > 0 ? "+" : "−", percent.abs());
    }

    private boolean says(String summary, BigDecimal number) {
        return summary.contains(number.stripTrailingZeros().toPlainString())
                || summary.contains(numbers.format(number));
    }

    private static String ended(String text) {
        int last = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(last) || last == '%' ? text + "." : text;
    }

    /** Whole words and whole characters, however many units a character has. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }
}
