package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.evidence.suggestion.quantity.Quantity.QuantityKind;
import org.nextlevel.wording.language.SentenceLanguage;

/** Reads the amounts out of an English, German, French or Spanish sentence: the same sentence always gives the same ones. */
public final class Quantities {
    private static final String ABOUT =
            "(?:about |around |under |over |only |just |roughly |nur |rund |etwa |knapp |environ |unos |unas |cerca de )?";
    private static final Pattern CHANGE = Pattern.compile(" ?(?:→|->|=>|⇒) ?");
    private static final Pattern TO =
            Pattern.compile(" (?:down |up )?(?:to|auf|à|a|al|hasta(?: el)?|jusqu['’]à) " + ABOUT);
    private static final Pattern BACK = Pattern.compile(
            ",?(?: \\p{Ll}+)? \\(?(?:down |up )?(?:from|was|instead of|statt|anstatt|vorher|zuvor|au lieu de|contre|en lugar de|en vez de|"
                    + "desde|frente al?)(?: el| les?| los)? " + ABOUT);
    private static final Pattern RANGE = Pattern.compile(" ?[-–—] ?| to | bis ");
    private static final Pattern AND = Pattern.compile(" (?:and|und|et|y)(?: un| el)? ");
    /** Between a part and the whole that it is counted of: "3 of 5 wards", "3 services sur 5". */
    private static final Pattern OF =
            Pattern.compile(" (?:of|von|sur|de)(?: the| all| our| den| unseren| les| nos| las| los)? ");

    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|von|vom|de|del|du) " + ABOUT + "$");
    /** In French and Spanish "de 30 à 40" is a range, "passé de 30 à 40" a change. */
    private static final Pattern OF_SPAN = Pattern.compile("(?i)d(?:e|el|u) " + ABOUT + "$");

    private static final Pattern TO_SPAN = Pattern.compile(" (?:à|a) " + ABOUT);
    private static final Pattern CHANGED = Pattern.compile(
            "(?<!\\p{L})(?:pass(?:é|er|an|e\\b)|port(?:é|er|ant)|fait|fai(?:re|sant)|augment|accr[uoû]|mont(?:é|er|ant)|hauss|relev|élev|étend|élarg"
                    + "|agrandi|prolong|allong|négoci|renégoci|amené|évolu|progress|croi[ts]|grandi|multipli|amélior|développ"
                    + "|pas(?:é|ar|ado|amos|ó)|aument|sub(?:í|ir|ido|ió)|elev|increment|crec|ampli|llev(?:é|ar|ado|ó)|extend|alarg|negoci"
                    + "|renegoci|mejor|evolucion|desarroll)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|zwischen|entre)(?: un| el)? $");

    private Quantities() {}

    /** The amounts, in the order in which the sentence names them; empty when it names none. */
    public static List<Quantity> of(String sentence) {
        List<Quantity> said = SaidAmounts.of(sentence);
        List<Quantity> found = new ArrayList<>(said);
        List<Amount> amounts = Amount.of(sentence, SentenceLanguage.of(sentence)).stream()
                .filter(one -> said.stream().noneMatch(words -> words.start() < one.end() && one.start() < words.end()))
                .toList();
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
        return quantity(
                one, null, Numerals.plain(one.value()), null, one.isAmbiguous(), one.start(), one.end(), sentence);
    }

    /** What two amounts say together; null when they belong to different things. */
    private static Quantity both(Amount first, Amount second, String sentence) {
        String between = sentence.substring(first.end(), second.start());
        String ahead = sentence.substring(0, first.start());
        if (!first.fits(second)) {
            return null;
        }
        Amount known = second.kind() == null ? first : second;
        boolean ambiguous = first.isAmbiguous() || second.isAmbiguous();
        BigDecimal former = first.valueBeside(second);
        BigDecimal latter = second.valueBeside(first);
        Matcher from = FROM.matcher(ahead);
        boolean isFrom = from.find();
        if (isFrom && isSpan(known, former, latter, from.group(), between, ahead)) {
            return quantity(known, null, former, latter, ambiguous, first.start(), second.end(), sentence);
        }
        if (CHANGE.matcher(between).matches() || TO.matcher(between).matches() && isFrom) {
            int start = isFrom ? from.start() : first.start();
            return quantity(known, former, latter, null, ambiguous, start, second.end(), sentence);
        }
        if (known.kind() == null) {
            return null;
        }
        if (BACK.matcher(between).matches()) {
            return quantity(
                    first.kind() == null ? second : first,
                    latter,
                    former,
                    null,
                    ambiguous,
                    first.start(),
                    second.end(),
                    sentence);
        }
        if (isPart(first, second, between) && former.compareTo(latter) < 0) {
            return quantity(known, null, former, null, ambiguous, first.start(), second.end(), sentence);
        }
        boolean range = RANGE.matcher(between).matches()
                || AND.matcher(between).matches() && BETWEEN.matcher(ahead).find();
        return range && former.compareTo(latter) < 0
                ? quantity(known, null, former, latter, ambiguous, first.start(), second.end(), sentence)
                : null;
    }

    /** Whether things, or lengths of time, that are so many at least and so many at most are named, and nothing says that they changed. */
    private static boolean isSpan(
            Amount known, BigDecimal former, BigDecimal latter, String from, String between, String ahead) {
        return (known.kind() == QuantityKind.COUNT || known.kind() == QuantityKind.DURATION)
                && OF_SPAN.matcher(from).matches()
                && TO_SPAN.matcher(between).matches()
                && former.compareTo(latter) < 0
                && !CHANGED.matcher(ahead).find();
    }

    private static boolean isPart(Amount first, Amount second, String between) {
        boolean areCounted = (first.kind() == null || first.kind() == QuantityKind.COUNT)
                && (second.kind() == null || second.kind() == QuantityKind.COUNT);
        return areCounted
                && (first.kind() == null || second.kind() == null)
                && OF.matcher(between).matches();
    }

    private static Quantity quantity(
            Amount known,
            BigDecimal before,
            BigDecimal value,
            BigDecimal upTo,
            boolean ambiguous,
            int start,
            int end,
            String sentence) {
        QuantityKind kind = known.kind() == null ? QuantityKind.COUNT : known.kind();
        return new Quantity(
                kind,
                sentence.substring(start, end),
                start,
                end,
                before,
                value,
                upTo,
                known.unit(),
                known.currency(),
                ambiguous);
    }
}
