package org.nextlevel.framework.comparison.demand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nextlevel.framework.comparison.demand.Demand.NamedThing;
import org.nextlevel.framework.comparison.matching.TextWords;

/** Reads a demand, word by word. */
public final class ReadDemand {
    private static final Pattern PAUSE = Pattern.compile("[;:()\\n]|[,.](?=\\s|$)|\\s[-–—]\\s");
    private static final Set<String> AND = Set.of("and", "und", "sowie", "plus");
    private static final Set<String> OR = Set.of("or", "oder");
    private static final Set<String> NO = Set.of(
            "not", "no", "nor", "neither", "without", "nobody", "nothing", "nicht", "ohne", "weder", "niemand",
            "nichts", "kein", "keine");
    private static final Set<String> TIMES = Set.of("times", "mal");
    private static final Set<String> EACH =
            Set.of("a", "an", "per", "every", "each", "pro", "im", "jede", "jeden", "jedes", "jeder", "eine", "einen");
    private static final Set<String> ONE = Set.of("a", "an", "eine", "einen", "einem", "einer", "eines", "ein");

    private final BarWords known = BarWords.shipped();
    private final List<String> words = new ArrayList<>();
    private final BitSet pauses = new BitSet();
    private final BitSet read = new BitSet();
    private final List<BarTerm> terms = new ArrayList<>();
    private final List<AskedNumber> numbers = new ArrayList<>();
    private final List<NamedThing> rest = new ArrayList<>();

    private ReadDemand(String text) {
        for (String part : PAUSE.split(text)) {
            TextWords.of(part).inOrder().forEach(word -> words.add(word.replaceFirst("'s$", "")));
            pauses.set(words.size());
        }
    }

    /** All that it says. */
    public static Demand of(String text) {
        return new ReadDemand(text).read();
    }

    /** All that it says beside the clauses that say when it holds. */
    public static Demand withoutClauses(String text) {
        var reader = new ReadDemand(text);
        reader.skipClauses();
        return reader.read();
    }

    private void skipClauses() {
        BarScale condition = known.scale(BarScale.CONDITION);
        for (int i = 0; i < words.size(); i++) {
            if (!read.get(i)
                    && known.clauses().at(words, i).isPresent()
                    && known.terms()
                            .at(words, i)
                            .filter(one -> one.value().scale() == condition)
                            .isPresent()) {
                int end = pauses.nextSetBit(i + 1);
                terms.add(new BarTerm(condition, 1, said(i, end - 1), "if", i, true));
                read.set(i, end);
            }
        }
    }

    private Demand read() {
        IntStream.range(0, words.size()).forEach(this::number);
        IntStream.range(0, words.size()).forEach(this::phrase);
        IntStream.range(0, words.size()).forEach(this::thing);
        return new Demand(List.copyOf(words), terms, numbers, rest, count(AND), count(OR), count(NO));
    }

    private int count(Set<String> kind) {
        return (int) IntStream.range(0, words.size())
                .filter(i -> !read.get(i) && kind.contains(words.get(i)))
                .count();
    }

    private void number(int i) {
        OptionalDouble times = NumberWords.times(words.get(i));
        OptionalDouble value = NumberWords.number(words.get(i));
        OptionalDouble hours = hours(i + 1);
        if (read.get(i)) {
            return;
        }
        if (times.isPresent() && hours(i + 2).isPresent()) {
            rate(times.getAsDouble(), hours(i + 2).getAsDouble(), i, i + 2);
        } else if (value.isPresent() && isWord(i + 1, TIMES) && hours(i + 3).isPresent()) {
            rate(value.getAsDouble(), hours(i + 3).getAsDouble(), i, i + 3);
        } else if (value.isPresent()) {
            amount(value.getAsDouble(), i);
        } else if (hours.isPresent() && ONE.contains(words.get(i)) && isLimited(i)) {
            numbers.add(new AskedNumber(hours.getAsDouble(), true, true, said(i, i + 1), i));
            read.set(i, i + 2);
        } else if (hours.isPresent() && EACH.contains(words.get(i))) {
            rate(1, hours.getAsDouble(), i, i + 1);
        }
    }

    private void amount(double value, int i) {
        OptionalDouble hours = hours(i + 1);
        OptionalDouble factor = i + 1 < words.size() ? NumberWords.factor(words.get(i + 1)) : OptionalDouble.empty();
        int last = hours.isPresent() || factor.isPresent() ? i + 1 : i;
        numbers.add(new AskedNumber(
                value * hours.orElse(factor.orElse(1)), hours.isPresent(), isLimited(i), said(i, last), i));
        read.set(i, last + 1);
    }

    private void rate(double times, double hours, int first, int last) {
        terms.add(new BarTerm(
                known.scale(BarScale.FREQUENCY),
                NumberWords.rate(times, hours),
                said(first, last),
                "rate",
                first,
                false));
        read.set(first, last + 1);
    }

    private boolean isLimited(int place) {
        return known.limits().endBefore(words, place)
                || words.stream().anyMatch(NO::contains)
                        && known.limitsOfNegated().endBefore(words, place);
    }

    /** Of a word of a scale and a word of known meaning the longer phrase is read; of two as long, that of the scale. */
    private void phrase(int i) {
        Optional<Phrases.Found<BarWords.Ranked>> term = unread(known.terms().at(words, i))
                .filter(one -> !one.value().scale().name().equals(BarScale.BOUND)
                        || isNumberAt(one.places().getLast() + 1));
        Optional<Phrases.Found<String>> same = unread(known.meanings().at(words, i));
        int length = term.map(one -> one.places().size()).orElse(0);
        if (same.isPresent() && same.get().places().size() > length) {
            rest.add(new NamedThing(said(same.get().places()), same.get().value(), i));
            same.get().places().forEach(read::set);
        } else {
            term.ifPresent(one -> {
                terms.add(term(one.value(), said(one.places()), i));
                one.places().forEach(read::set);
            });
        }
    }

    private boolean isNumberAt(int place) {
        return numbers.stream().anyMatch(number -> number.place() == place);
    }

    private BarTerm term(BarWords.Ranked ranked, String said, int place) {
        boolean isComparable = !ranked.scale().unclear().contains(ranked.rank());
        return new BarTerm(ranked.scale(), ranked.rank(), said, meaning(place), place, isComparable);
    }

    private <T> Optional<Phrases.Found<T>> unread(Optional<Phrases.Found<T>> found) {
        return found.filter(one -> one.places().stream().noneMatch(read::get));
    }

    private String said(List<Integer> places) {
        return String.join(" ", places.stream().map(words::get).toList());
    }

    private void thing(int i) {
        String word = words.get(i);
        boolean isJoint = AND.contains(word) || OR.contains(word) || NO.contains(word);
        if (!read.get(i) && !isJoint && known.fillers().at(words, i).isEmpty()) {
            rest.add(new NamedThing(word, WordStem.of(word), i));
        }
    }

    private String meaning(int place) {
        return known.meanings()
                .at(words, place)
                .map(Phrases.Found::value)
                .orElseGet(() -> WordStem.of(words.get(place)));
    }

    private OptionalDouble hours(int place) {
        return place < words.size() ? NumberWords.hours(words.get(place)) : OptionalDouble.empty();
    }

    private boolean isWord(int place, Set<String> kind) {
        return place < words.size() && kind.contains(words.get(place));
    }

    private String said(int first, int last) {
        return String.join(" ", words.subList(first, last + 1));
    }
}
