package org.nextlevel.engine.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.RuleFactType;
import org.nextlevel.engine.rule.fact.Facts;
import org.nextlevel.engine.template.Template;

/** The text of a rule: words, and facts in braces. */
final class RuleText {
    private static final int NAMED = 4;
    private static final String UNKNOWN = "(not known)";
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
                Fact.find(name).map(fact -> shown(fact, facts.value(fact))).orElse(UNKNOWN));
    }

    private static String shown(Fact fact, Object value) {
        return switch (value) {
            case null -> UNKNOWN;
            case Boolean yes -> yes ? "yes" : "no";
            case Double share when fact.type() == RuleFactType.SHARE -> "%d %%".formatted((long) Math.floor(share * 100));
            case List<?> list -> listed(list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        if (names.size() == 1) {
            return names.getFirst();
        }
        if (names.size() > NAMED) {
            return "%s and %d more".formatted(String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
