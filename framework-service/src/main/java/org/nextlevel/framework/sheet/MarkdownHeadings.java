package org.nextlevel.framework.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.sentence.Sentence;

/**
 * A ladder that is written in headings: a heading for each level with one for each competency below it, or the other way round;
 * what stands below both is expected, each item of a list and each paragraph by itself. It becomes a table of one row each.
 */
final class MarkdownHeadings {
    // Possessive, as lines may be long: nothing that was read is given back.
    private static final Pattern HEADING = Pattern.compile("(#{1,6}+)[ \\t]++(.++)", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("[ \\t]{0,3}+(?:[-*+•]|\\d{1,3}+[.)])[ \\t]++(.*+)", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 300;
    private static final Pattern CODE = Pattern.compile("[ \\t]{0,3}(?:```|~~~).*");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iU)\\b(?:level|stufe|niveau|nivel|grade|junior|senior|mid|lead|staff|principal|trainee|associate|director|head|manager|"
                    + "entry|[a-z]{1,4}\\d|\\d+|I{1,3}|IV|V)\\b");
    private static final int MOST_NAMED = 3;

    private final List<Expected> found = new ArrayList<>();
    private final String[] open = new String[7];
    private final List<String> paragraph = new ArrayList<>();
    private int depth;
    private int begun;
    private int alone;

    private record Expected(int depth, int line, String outer, String inner, String text) {}

    private MarkdownHeadings() {}

    /** @param linesBefore of the text, which were passed over; empty when no heading stands below another with text below it */
    static Optional<Sheet> read(String text, int linesBefore) {
        var headings = new MarkdownHeadings();
        headings.readLines(text.lines().toList(), linesBefore);
        return headings.found.isEmpty() ? Optional.empty() : Optional.of(headings.sheet());
    }

    private void readLines(List<String> lines, int linesBefore) {
        boolean isCode = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (CODE.matcher(line).matches()) {
                end();
                isCode = !isCode;
            } else if (isCode) {
                // What stands there is an example of something else.
                continue;
            } else if (heading.matches() && !named(heading.group(2)).isEmpty()) {
                end();
                depth = heading.group(1).length();
                open[depth] = MarkdownSheet.plain(named(heading.group(2)));
                for (int below = depth + 1; below < open.length; below++) {
                    open[below] = null;
                }
            } else if (item.matches()) {
                end();
                begin(item.group(1), i + 1 + linesBefore);
            } else if (line.isBlank()) {
                end();
            } else {
                begin(line.strip(), i + 1 + linesBefore);
            }
        }
        end();
    }

    private void begin(String words, int line) {
        begun = paragraph.isEmpty() ? line : begun;
        paragraph.add(words);
    }

    /** What was begun is whole; without two headings over it nothing is expected. */
    private void end() {
        String outer = null;
        for (int above = depth - 1; above > 0 && outer == null; above--) {
            outer = open[above];
        }
        if (!paragraph.isEmpty() && outer == null) {
            alone++;
        } else if (!paragraph.isEmpty()) {
            found.add(new Expected(depth, begun, outer, open[depth], MarkdownSheet.plain(String.join(" ", paragraph))));
        }
        paragraph.clear();
    }

    private Sheet sheet() {
        int deepest = found.stream().mapToInt(Expected::depth).max().orElse(0);
        List<Expected> read =
                found.stream().filter(one -> one.depth() == deepest).toList();
        Set<String> outer = new LinkedHashSet<>();
        Set<String> inner = new LinkedHashSet<>();
        read.forEach(one -> {
            outer.add(one.outer());
            inner.add(one.inner());
        });
        boolean areOuterLevels = levels(outer) >= levels(inner);
        Rows rows = new Rows();
        rows.add(new SheetRow(
                1, areOuterLevels ? List.of("level", "competency", "text") : List.of("competency", "level", "text")));
        read.forEach(one -> rows.add(new SheetRow(one.line(), List.of(one.outer(), one.inner(), one.text()))));
        Sheet sheet = rows.sheet()
                .assuming(Guess.ofAll(
                        "HEADINGS",
                        "columns",
                        "The headings %s are levels, and %s are competencies.",
                        named(areOuterLevels ? outer : inner),
                        named(areOuterLevels ? inner : outer)));
        int ignored = found.size() - read.size() + alone;
        return ignored == 0
                ? sheet
                : sheet.assuming(Guess.ofAll(
                        "TEXT_IGNORED",
                        null,
                        "%d paragraphs that stand above the deepest headings are not read.",
                        ignored));
    }

    /** The share of names that are called as levels are. */
    private static double levels(Set<String> names) {
        return (double) names.stream()
                        .filter(name -> LEVEL.matcher(name).find())
                        .count()
                / names.size();
    }

    /** The words of a heading without the marks that may close it; empty when they are too many for one. */
    private static String named(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '#' || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        return end > LONGEST_HEADING ? "" : words.substring(0, end);
    }

    private static String named(Set<String> names) {
        return Sentence.list(names.stream().map("'%s'"::formatted).toList(), MOST_NAMED);
    }
}
