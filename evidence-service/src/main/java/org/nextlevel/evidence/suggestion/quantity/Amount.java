package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.suggestion.quantity.Quantity.QuantityKind;
import org.nextlevel.wording.language.SentenceLanguage;

/**
 * One number of a sentence with what it measures.
 *
 * @param isAmbiguous whether what was read as thousands may be decimals
 * @param kind null for a number that says nothing alone, and may be one end of a range or of a change
 */
record Amount(
        QuantityKind kind,
        BigDecimal value,
        String scale,
        String unit,
        String currency,
        boolean isAmbiguous,
        int start,
        int end) {
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\p{L}\\d_.#:/,])(?<![\\p{L}_]-)(?<sign>(?<![\\d%])[−+-](?=[\\d$€£]))?(?<currency>"
                    + Units.CURRENCY_BEFORE + ")? ?(?<number>" + Numerals.DIGITS + "|(?i:\\b(?:" + Numerals.WORDS
                    + ")))(?<scale>"
                    + Numerals.SCALES + ")?(?:(?<behind>" + Units.CURRENCY_BEHIND + ")|(?<points>" + Units.POINTS
                    + ")|(?<percent>"
                    + Units.PERCENT + ")|(?<times>" + Units.TIMES + ")|(?<duration>" + Units.DURATION + ")|(?<measure>"
                    + Units.MEASURE + "))?(?![\\p{L}\\d_:]|[./,]\\d)\\+?");

    private static final Pattern MINUTES = Pattern.compile(
            " ?(?:and |und |et |y )?([1-5]?\\d) ?(?:m|mins?|minutes?|minutos?|Min\\.?|Minuten)(?!\\p{L})"
                    + "|(?<=\\dh|\\d h) ?([0-5]\\d)(?![\\p{L}\\d.,:%/]| ?[%€$])");

    /** All numbers of a sentence that are no names, in their order. */
    static List<Amount> of(String sentence, SentenceLanguage language) {
        List<Amount> amounts = new ArrayList<>();
        Matcher found = AMOUNT.matcher(NamingNumbers.withoutPhones(sentence));
        while (found.find()) {
            Amount amount = read(found, sentence, language);
            if (amount != null) {
                amounts.add(amount);
                found.region(amount.end, sentence.length()).useTransparentBounds(true);
            }
        }
        return amounts;
    }

    private static Amount read(Matcher found, String sentence, SentenceLanguage language) {
        QuantityKind kind = kind(found);
        int end = found.end();
        int counted = kind == null ? CountedThing.endOf(sentence, end, language) : -1;
        boolean isName = currency(found) == null
                && kind != QuantityKind.PERCENT
                && NamingNumbers.is(
                        found.group("number"),
                        sentence.substring(0, found.start()),
                        sentence.substring(end),
                        counted > 0 || kind != null,
                        language);
        if (isName) {
            return null;
        }
        BigDecimal size = size(found, kind);
        String sign = found.group("sign");
        BigDecimal value = sign == null || sign.equals("+") ? size : size.negate();
        Matcher minutes = kind == QuantityKind.DURATION && "hours".equals(unit(found, kind))
                ? MINUTES.matcher(sentence).region(end, sentence.length()).useTransparentBounds(true)
                : null;
        if (minutes != null && minutes.lookingAt()) {
            return new Amount(
                    kind,
                    value.multiply(BigDecimal.valueOf(60))
                            .add(new BigDecimal(minutes.group(1) == null ? minutes.group(2) : minutes.group(1))),
                    null,
                    "minutes",
                    null,
                    false,
                    found.start(),
                    minutes.end());
        }
        return new Amount(
                counted > 0 ? QuantityKind.COUNT : kind,
                value,
                found.group("scale"),
                counted > 0 ? sentence.substring(end, counted).strip() : unit(found, kind),
                currency(found),
                !hasDecimals(found, kind) && Numerals.isAmbiguous(found.group("number"), language),
                found.start(),
                counted > 0 ? counted : end);
    }

    private static BigDecimal size(Matcher found, QuantityKind kind) {
        String number = found.group("number");
        return hasDecimals(found, kind) ? new BigDecimal(number) : Numerals.read(number, found.group("scale"));
    }

    /** Shares and times have decimals where money and counts have thousands. */
    private static boolean hasDecimals(Matcher found, QuantityKind kind) {
        return Numerals.isPointed(found.group("number"))
                && (kind == QuantityKind.PERCENT || kind == QuantityKind.DURATION || kind == QuantityKind.FACTOR);
    }

    private static QuantityKind kind(Matcher found) {
        if (currency(found) != null) {
            return QuantityKind.MONEY;
        }
        if (found.group("percent") != null || found.group("points") != null) {
            return QuantityKind.PERCENT;
        }
        if (found.group("times") != null) {
            return QuantityKind.FACTOR;
        }
        if (found.group("duration") != null) {
            return QuantityKind.DURATION;
        }
        return found.group("measure") != null ? QuantityKind.COUNT : null;
    }

    private static String unit(Matcher found, QuantityKind kind) {
        if (found.group("points") != null) {
            return "points";
        }
        if (kind == QuantityKind.DURATION) {
            return Units.duration(found.group("duration"));
        }
        return kind == QuantityKind.COUNT ? found.group("measure").strip() : null;
    }

    private static String currency(Matcher found) {
        String written = found.group("currency") == null ? found.group("behind") : found.group("currency");
        return written == null ? null : Units.currency(written);
    }

    /** Whether both may be ends of one range or change: of the same kind and unit, or one of them without any. */
    boolean fits(Amount other) {
        return kind == null
                || other.kind == null
                || kind == other.kind && Objects.equals(currency, other.currency) && Objects.equals(unit, other.unit);
    }

    /** The same time in the smaller unit of the other; itself when it is no time, or its unit is not larger. */
    Amount inUnitOf(Amount other) {
        BigDecimal times = kind == QuantityKind.DURATION && other.kind == kind ? Units.in(unit, other.unit) : null;
        return times == null
                ? this
                : new Amount(kind, value.multiply(times), scale, other.unit, currency, isAmbiguous, start, end);
    }

    /** The number in the scale of the other: the 5 of "$5–10k" means thousands too. */
    BigDecimal valueBeside(Amount other) {
        boolean inherits =
                scale == null && other.scale != null && kind != QuantityKind.COUNT && value.compareTo(other.value) < 0;
        return Numerals.plain(inherits ? Numerals.read(value.toPlainString(), other.scale) : value);
    }
}
