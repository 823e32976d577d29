package org.nextlevel.evidence.evidence.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.suggestion.TextSentence;
import org.nextlevel.evidence.suggestion.period.DaySpan;

/**
 * One thing that a pasted text says somebody did.
 *
 * @param line of the text, from 1
 * @param summary without marks, at most 500 characters
 * @param narrative Markdown; null when the summary says all
 * @param period of the headings that it stands under
 * @param links at most 20
 * @param isOpen whether it is a task that is not ticked off
 * @param digest of its words: whatever their case, marks, punctuation and spaces, the same words have the same
 */
record BatchItem(
        int line,
        String summary,
        String narrative,
        Optional<DaySpan> period,
        List<EvidenceLink> links,
        boolean isOpen,
        String digest) {
    private static final int LONGEST_SUMMARY = 500;
    private static final int MOST_LINKS = 20;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}%+#]+");

    /**
     * The item, empty when it has no word.
     *
     * @param headline Markdown of the item itself
     * @param rest Markdown of what stands under it; empty for none
     */
    static Optional<BatchItem> of(int line, String headline, String rest, Optional<DaySpan> period, boolean isOpen) {
        MarkdownText own = MarkdownText.of(headline);
        MarkdownText all = rest.isEmpty() ? own : MarkdownText.of(headline + "\n\n" + rest);
        if (own.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        boolean saysAll = own.text().length() <= LONGEST_SUMMARY;
        String narrative = saysAll ? rest : headline + "\n\n" + rest;
        return Optional.of(new BatchItem(
                line,
                saysAll ? own.text() : firstSentence(own.text()),
                narrative.isBlank() ? null : narrative.strip(),
                period,
                all.links().stream().limit(MOST_LINKS).toList(),
                isOpen,
                digest(all.text())));
    }

    private static String firstSentence(String text) {
        String first = TextSentence.first(text);
        if (first.length() <= LONGEST_SUMMARY) {
            return first;
        }
        int end = first.lastIndexOf(' ', LONGEST_SUMMARY - 2);
        int cut = end > 0 ? end : LONGEST_SUMMARY - 1;
        return first.substring(0, Character.isHighSurrogate(first.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }

    private static String digest(String text) {
        String words = NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
