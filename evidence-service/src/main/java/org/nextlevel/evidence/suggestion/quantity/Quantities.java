package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.suggestion.quantity.Quantity.QuantityKind;

/** Reads the amounts out of a sentence: the same sentence always gives the same ones. Words are English; numbers, units of time and "from … to" are German, French and Spanish as well. */
public final class Quantities {
    private static final Pattern CHANGE = Pattern.compile(" ?(?:→|->|=>|⇒) ?");
    private static final Pattern TO = Pattern.compile(
            " (?:down |up )?(?:to|auf|à|a) (?:about |around |under |over |only |just |nur |rund |environ |unos )?");
    private static final Pattern BACK =
            Pattern.compile(",? \\(?(?:down |up )?(?:from|was|instead of) (?:about |around |over )?");
    private static final Pattern RANGE = Pattern.compile(" ?[-–—] ?| to ");
    private static final Pattern AND = Pattern.compile(" and ");
    private static final Pattern FROM =
            Pattern.compile("(?i)\\b(?:from|von|de) (?:about |around |over |under |rund |environ )?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween $");
    private static final Pattern FACTOR = Pattern.compile(
            "(?i)\\b(halv(?:ed|ing|es)|by half|doubl(?:ed|ing|es)|twice as|tripl(?:ed|ing|es)|quadrupl(?:ed|ing|es))\\b|\\bby a factor of (?<times>\\d{1,4}(?:\\.\\d+)?)\\b");
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\b(?:no|zero|without(?: any)?) ((?:\\p{L}+ )?(?:regressions?|incidents?|outages?|complaints?|defects?|bugs|errors|"
                    + "failures|escalations?|accidents?|breaches|findings|rollbacks?|downtime|data loss|interruptions?|injuries))\\b");
    /** What words mean as factors, by their first three letters. */
    private static final Map<String, String> FACTORS = Map.ofEntries(
            Map.entry("hal", "0.5"),
            Map.entry("by ", "0.5"),
            Map.entry("dou", "2"),
            Map.entry("twi", "2"),
            Map.entry("tri", "3"),
            Map.entry("qua", "4"));

    private Quantities() {}

    /** The amounts, in the order in which the sentence names them; empty when it names none. */
    public static List<Quantity> of(String sentence) {
        List<Quantity> found = new ArrayList<>();
        List<Amount> amounts = Amount.of(sentence);
        for (int i = 0; i < amounts.size(); i++) {
            boolean isLast = i + 1 == amounts.size();
            Quantity both = isLast || beginsChange(amounts, i + 1, sentence)
                    ? null
                    : both(
                            amounts.get(i).inUnitOf(amounts.get(i + 1)),
                            amounts.get(i + 1).inUnitOf(amounts.get(i)),
                            sentence);
            if (both != null) {
                found.add(both);
                i++;
            } else if (amounts.get(i).kind() != null) {
                found.add(alone(amounts.get(i), sentence));
            }
        }
        addWords(sentence, found);
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    /** Whether an amount is the first of "from 61% to 78%": then it does not belong to the one before it. */
    private static boolean beginsChange(List<Amount> amounts, int place, String sentence) {
        if (place + 1 >= amounts.size()) {
            return false;
        }
        Amount first = amounts.get(place);
        Amount second = amounts.get(place + 1);
        return FROM.matcher(sentence.substring(0, first.start())).find()
                && TO.matcher(sentence.substring(first.end(), second.start())).matches();
    }

    private static Quantity alone(Amount one, String sentence) {
        return quantity(one, null, Numerals.plain(one.value()), null, one.start(), one.end(), sentence);
    }

    /** What two amounts say together; null when they belong to different things. */
    private static Quantity both(Amount first, Amount second, String sentence) {
        String between = sentence.substring(first.end(), second.start());
        String ahead = sentence.substring(0, first.start());
        if (!first.fits(second)) {
            return null;
        }
        Amount known = second.kind() == null ? first : second;
        BigDecimal former = first.valueBeside(second);
        BigDecimal latter = second.valueBeside(first);
        Matcher from = FROM.matcher(ahead);
        boolean isFrom = from.find();
        if (CHANGE.matcher(between).matches() || TO.matcher(between).matches() && isFrom) {
            int start = isFrom ? from.start() : first.start();
            return quantity(known, former, latter, null, start, second.end(), sentence);
        }
        if (known.kind() == null) {
            return null;
        }
        if (BACK.matcher(between).matches()) {
            return quantity(
                    first.kind() == null ? second : first, latter, former, null, first.start(), second.end(), sentence);
        }
        boolean range = RANGE.matcher(between).matches()
                || AND.matcher(between).matches() && BETWEEN.matcher(ahead).find();
        return range && former.compareTo(latter) < 0
                ? quantity(known, null, former, latter, first.start(), second.end(), sentence)
                : null;
    }

    private static Quantity quantity(
            Amount known, BigDecimal before, BigDecimal value, BigDecimal upTo, int start, int end, String sentence) {
        QuantityKind kind = known.kind() == null ? QuantityKind.COUNT : known.kind();
        return new Quantity(
                kind, sentence.substring(start, end), start, end, before, value, upTo, known.unit(), known.currency());
    }

    /** Amounts that are said without a number. */
    private static void addWords(String sentence, List<Quantity> found) {
        Matcher factor = FACTOR.matcher(sentence);
        while (factor.find()) {
            String said = factor.group("times");
            String key = factor.group().substring(0, 3).toLowerCase(Locale.ROOT);
            BigDecimal times = new BigDecimal(said == null ? FACTORS.get(key) : said);
            found.add(new Quantity(
                    QuantityKind.FACTOR, factor.group(), factor.start(), factor.end(), null, times, null, null, null));
        }
        Matcher none = NONE.matcher(sentence);
        while (none.find()) {
            found.add(new Quantity(
                    QuantityKind.COUNT,
                    none.group(),
                    none.start(),
                    none.end(),
                    null,
                    BigDecimal.ZERO,
                    null,
                    none.group(1),
                    null));
        }
    }
}
