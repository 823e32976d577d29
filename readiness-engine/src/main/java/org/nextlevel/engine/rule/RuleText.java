package org.nextlevel.engine.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.engine.rule.fact.RuleFactType;
import org.nextlevel.sentence.Sentence;
import org.nextlevel.sentence.Template;

/** The text of a rule: words, and facts in braces. */
final class RuleText {
    private static final int NAMED = 4;
    private final Template template;

    RuleText(String text) {
        this.template = new Template(text);
    }

    /** The facts that it names; what there is not is left aside. */
    Set<Fact> reads() {
        Set<Fact> reads = EnumSet.noneOf(Fact.class);
        template.names().forEach(name -> Fact.find(name).ifPresent(reads::add));
        return reads;
    }

    /** What there is no fact for, and braces that belong to nothing; empty when all fits. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String name : template.names()) {
            if (Fact.find(name).isEmpty()) {
                faults.add("there is no fact '%s'; GET /api/rules/facts lists them".formatted(name));
            }
        }
        if (template.hasStrayBrace()) {
            faults.add("braces stand around the name of a fact, such as {targetLevel}, and nowhere else");
        }
        return faults;
    }

    /** The words with the values in them; a fact that is null reads "(not known)". */
    String filled(Facts facts) {
        return template.filled(name ->
                Fact.find(name).map(fact -> shown(fact, facts.value(fact))).orElseGet(() -> shown(null, null)));
    }

    private static String shown(Fact fact, Object value) {
        return switch (value) {
            case null -> Sentence.of("(not known)");
            case String text when text.isBlank() -> Sentence.of("(not known)");
            case String text when fact.type() == RuleFactType.DATE -> day(text);
            case Boolean yes -> Sentence.of(yes ? "yes" : "no");
            case Double share
            when fact.type() == RuleFactType.SHARE -> "%d %%".formatted((long) Math.floor(share * 100));
            case List<?> list -> named(list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    /** Examples that a rule is tried with may hold what is no day. */
    private static String day(String text) {
        try {
            return Sentence.say("%s", LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? Sentence.of("nothing") : Sentence.list(names, NAMED);
    }
}
