package org.nextlevel.document.format;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.document.Direction;
import org.nextlevel.document.Excerpt;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;

/**
 * The fixed words of a proposal in its language: {@code words_en.properties} and {@code words_de.properties}. What is public
 * here is what {@code proposal.html} calls.
 */
final class Words {
    /** As many letters may the names of competencies have together to be told. */
    private static final int MOST_NAMES = 900;

    private final ResourceBundle words;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.nextlevel.document.format.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Those of a language; English where it is neither English nor German. */
    static Words in(Locale language) {
        return new Words(language.getLanguage().equals("de") ? Locale.GERMAN : Locale.UK);
    }

    /** Of the words; what people wrote may be in any. */
    Locale locale() {
        return locale;
    }

    /** The language of the words, as HTML names it. */
    public String language() {
        return locale.getLanguage();
    }

    public String of(String key, Object... values) {
        String text = words.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(date);
    }

    /** By whom a source was confirmed: by name where they are named, else how many. */
    public String confirmations(Source source) {
        int more = source.confirmations() - source.confirmedBy().size();
        String named = String.join("; ", source.confirmedBy());
        if (!named.isEmpty()) {
            return more > 0 ? of("confirmed.namedAndMore", named, more) : of("confirmed.named", named);
        }
        return switch (source.confirmations()) {
            case 0 -> of("confirmed.none");
            case 1 -> of("confirmed.one");
            default -> of("confirmed.many", source.confirmations());
        };
    }

    /** In which direction a paragraph is read, as HTML says it. */
    public String direction(String text) {
        return Direction.isRightToLeft(text) ? "rtl" : "ltr";
    }

    /** The rows of the chart in sentences: the competencies in each state, and only how many where they are many. */
    public List<String> told(List<CoverageRow> rows) {
        boolean few =
                rows.stream().mapToInt(row -> Excerpt.width(row.competency())).sum() <= MOST_NAMES;
        Map<CoverageRow.State, List<String>> names = rows.stream()
                .collect(Collectors.groupingBy(
                        CoverageRow::state,
                        TreeMap::new,
                        Collectors.mapping(CoverageRow::competency, Collectors.toList())));
        return names.entrySet().stream()
                .map(entry -> of(
                        "coverage.told",
                        of("state." + entry.getKey()),
                        entry.getValue().size(),
                        rows.size(),
                        few ? 1 : 0,
                        String.join(", ", entry.getValue())))
                .toList();
    }

    /** What a row of the chart says: its words, or else its state. */
    public String coverage(CoverageRow row) {
        String state = of("state." + row.state());
        return row.words().isEmpty() ? state : state + " – " + row.words();
    }

    /** The heading of a part of the proposal. */
    public String section(Section.Kind kind) {
        return of("section." + kind);
    }
}
