package org.nextlevel.framework.wording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence's or bullet's place in a text.
 *
 * @param start of its first character, from 0, in UTF-16 units as Java and JavaScript count
 * @param end after its last character
 */
public record TextSpan(int start, int end) {
    /** A longer sentence is cut at a space. */
    public static final int LONGEST = 1_000;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern BULLET =
            Pattern.compile("(?:[-*+•·‣▪▫●○◦■□◆➢➤►✓✔–—]\\s*|\\(?(?:\\d{1,2}|[A-Za-z])[.)]\\s+)");
    /** Behind their point a sentence goes on. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:[SJDM]r|Mrs?|Ms|Prof|St|No|Nr|vs|approx|ca|bzw|incl|inkl|excl|yrs?|min|max|z\\. ?B|d\\. ?h|u\\. ?a|e\\. ?g|i\\. ?e"
                    + "|p\\. ?ej|par ex|z|d|u)\\.\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The sentences of a text, line by line, without bullets; what has no letter is none. */
    public static List<TextSpan> of(String text) {
        List<TextSpan> spans = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Matcher bullet = BULLET.matcher(text).region(line.start(), line.end());
            addSentences(text, bullet.lookingAt() ? bullet.end() : line.start(), line.end(), spans);
        }
        return List.copyOf(spans);
    }

    /** The words at this place. */
    public String in(String text) {
        return text.substring(start, end);
    }

    private static void addSentences(String text, int from, int to, List<TextSpan> spans) {
        // Of no language: the same text is split the same way on every machine.
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(from, to));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < to - from && endsInAbbreviation(text.substring(from + start, from + end))) {
                continue;
            }
            addCut(text, from + start, from + end, spans);
            start = end;
        }
    }

    private static boolean endsInAbbreviation(String sentence) {
        return ABBREVIATION.matcher(sentence).find();
    }

    private static void addCut(String text, int from, int to, List<TextSpan> spans) {
        int start = from;
        while (to - start > LONGEST) {
            int space = text.lastIndexOf(' ', start + LONGEST);
            int end = space > start ? space : whole(text, start + LONGEST);
            add(text, start, end, spans);
            start = end;
        }
        add(text, start, to, spans);
    }

    private static void add(String text, int from, int to, List<TextSpan> spans) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (LETTER.matcher(text).region(start, end).find()) {
            spans.add(new TextSpan(start, end));
        }
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
