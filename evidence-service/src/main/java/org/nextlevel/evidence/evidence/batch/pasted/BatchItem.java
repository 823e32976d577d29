package org.nextlevel.evidence.evidence.batch.pasted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nextlevel.evidence.evidence.batch.form.MarkdownText;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.suggestion.TextSentence;
import org.nextlevel.evidence.suggestion.period.DaySpan;

/**
 * One thing that a pasted text says somebody did.
 *
 * @param line of the text, from 1
 * @param summary without marks, at most 500 characters
 * @param narrative Markdown; null when the summary says all
 * @param period that it names itself, or its headings do; empty when nothing does
 * @param dateFrom what names it
 * @param links at most 20
 * @param isOpen whether it is still to be done: a task that is not ticked off, a plan, something in progress
 * @param digest of its words without its date: whatever their case, marks, punctuation and spaces, the same words have the same
 * @param formerDigest of its words with its date, as it was taken over before dates were read; the same without one
 */
public record BatchItem(
        int line,
        String summary,
        String narrative,
        Optional<DaySpan> period,
        DateFrom dateFrom,
        List<EvidenceLink> links,
        boolean isOpen,
        String digest,
        String formerDigest) {
    /** What dates an item. */
    public enum DateFrom {
        /** The item names the time itself. */
        ITEM,
        /** A heading does. */
        HEADING,
        /** Nothing does: today is assumed. */
        ASSUMED
    }

    private static final int LONGEST_SUMMARY = 500;
    private static final int MOST_LINKS = 20;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{Sc}%+#]+");

    /**
     * The item, empty when it has no word.
     *
     * @param said Markdown of the item itself
     * @param rest Markdown of what stands under it; empty for none
     * @param own the date that it names
     * @param around the period that its headings name
     */
    static Optional<BatchItem> of(
            int line, String said, String rest, Optional<ItemDate> own, Optional<DaySpan> around, boolean isOpen) {
        return of(
                line,
                own.map(ItemDate::rest).orElse(said),
                rest,
                own.map(ItemDate::period).or(() -> around),
                own.isPresent() ? DateFrom.ITEM : around.isPresent() ? DateFrom.HEADING : DateFrom.ASSUMED,
                isOpen,
                own.isPresent() ? digest(MarkdownText.of(together(said, rest)).text()) : null);
    }

    private static Optional<BatchItem> of(
            int line,
            String headline,
            String rest,
            Optional<DaySpan> period,
            DateFrom dateFrom,
            boolean isOpen,
            String formerDigest) {
        MarkdownText own = MarkdownText.of(headline);
        MarkdownText all = rest.isEmpty() ? own : MarkdownText.of(together(headline, rest));
        if (own.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        boolean saysAll = own.text().length() <= LONGEST_SUMMARY;
        String narrative = saysAll ? rest : together(headline, rest);
        String digest = digest(all.text());
        return Optional.of(new BatchItem(
                line,
                saysAll ? own.text() : firstSentence(own.text()),
                narrative.isBlank() ? null : narrative.strip(),
                period,
                dateFrom,
                all.links().stream().limit(MOST_LINKS).toList(),
                isOpen,
                digest,
                formerDigest == null ? digest : formerDigest));
    }

    private static String together(String headline, String rest) {
        return rest.isEmpty() ? headline : headline + "\n\n" + rest;
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
