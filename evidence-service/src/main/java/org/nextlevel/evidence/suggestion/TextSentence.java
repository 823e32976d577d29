package org.nextlevel.evidence.suggestion;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence, or an item of a list, and its place in the text. */
public record TextSentence(String text, int start, int end) {
    /** Enough for a page; what follows is not read. It bounds the time that a text takes. */
    static final int MOST = 30;

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern MARKS = Pattern.compile("\\s*(?:(?:[-*+•>#]+|\\d{1,3}[.)])\\s+)*(?:\\[[ xX]] )?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The first sentences of a text, without the marks of lists and headings. */
    static List<TextSentence> of(String text) {
        List<TextSentence> sentences = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find() && sentences.size() < MOST) {
            int from = lines.start();
            Matcher marks = MARKS.matcher(text).region(from, lines.end());
            if (marks.lookingAt()) {
                from = marks.end();
            }
            split(text, from, lines.end(), sentences);
        }
        return sentences.subList(0, Math.min(MOST, sentences.size()));
    }

    /** The first sentence of a text, whatever it is made of. */
    public static String first(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        return text.substring(0, breaks.next()).strip();
    }

    private static void split(String text, int from, int to, List<TextSentence> sentences) {
        String line = text.substring(from, to);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = line.substring(start, end).stripTrailing();
            if (LETTER.matcher(sentence).find()) {
                sentences.add(new TextSentence(sentence, from + start, from + start + sentence.length()));
            }
        }
    }
}
