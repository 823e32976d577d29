package org.nextlevel.framework.posting.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.nextlevel.framework.posting.sentence.PostingNeed;

/** Which sentences of a posting ask for something, by the headings over them ({@code posting-sections.txt}). */
final class PostingSections {
    private static final Map<String, Section> HEADINGS = headings();
    private static final Pattern END_OF_HEADING = Pattern.compile("[\\s:?!.]+$");
    private static final Pattern TITLE = Pattern.compile(
            "\\((?:[mfwdxhgn*]\\s*[/|]\\s*)+[mfwdxhgn*]\\)|\\(all genders\\)|\\(gn\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WISH = Pattern.compile(
            "\\b(?:ideally|nice to have|a plus|an advantage|advantageous|desirable|preferred|preferably|bonus|welcome|optional|would be (?:nice|great|good|an asset)|an asset|not essential"
                    + "|idealerweise|von vorteil|wünschenswert|gerne auch|wäre (?:schön|toll|ein plus)|idéalement|un plus|souhaité|deseable|se valora)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OFFER = Pattern.compile(
            "^(?:join (?:a|our|us|the)|become part of|founded in|our (?:company|customers|clients)|your contact|we offer|we help you|we give you|you get|you can expect|wir bieten|nous offrons|ofrecemos|perks|benefits|salary"
                    + "|compensation|apply|bewirb|bewerben sie sich|postulez|envoyez|envía|inscríbete)\\b"
                    + "|^(?:base|base salary|ote|pay|package|gehalt|rémunération|retribución|sueldo)\\b.*\\d|\\b(?:equal opportunit(?:y|ies)|without regard to|do not discriminate|all applicants)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PostingSections() {}

    private enum Section {
        DEMANDS,
        WISHES,
        OFFERS,
        COMPANY
    }

    /**
     * For each sentence how much is needed what it asks for, in their order; null for one that asks for nothing: a heading, a
     * title, what the employer offers or says of itself.
     */
    static List<PostingNeed> needs(List<String> sentences) {
        List<PostingNeed> needs = new ArrayList<>();
        Section section = Section.DEMANDS;
        for (String sentence : sentences) {
            Section heading = HEADINGS.get(heading(sentence));
            section = heading == null ? section : heading;
            needs.add(heading == null ? need(sentence, section) : null);
        }
        if (beginWithATitle(sentences)) {
            needs.set(0, null);
        }
        return needs;
    }

    /** Whether a line is called as a part of a posting is. */
    static boolean isHeading(String line) {
        return HEADINGS.containsKey(heading(line));
    }

    /** Whether the first is the name of the job: a line that ends like none, right above a heading. */
    private static boolean beginWithATitle(List<String> sentences) {
        return sentences.size() > 1
                && isHeading(sentences.get(1))
                && !sentences.getFirst().strip().matches("(?s).*[.!?;]");
    }

    private static PostingNeed need(String sentence, Section section) {
        if (section == Section.OFFERS
                || section == Section.COMPANY
                || OFFER.matcher(sentence).find()
                || TITLE.matcher(sentence).find()) {
            return null;
        }
        return section == Section.WISHES || WISH.matcher(sentence).find() ? PostingNeed.WELCOME : PostingNeed.REQUIRED;
    }

    private static String heading(String sentence) {
        return END_OF_HEADING
                .matcher(sentence.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceFirst("");
    }

    private static Map<String, Section> headings() {
        Map<String, Section> headings = new HashMap<>();
        try (InputStream file = PostingSections.class.getResourceAsStream("/posting-sections.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> List.of(line[1].split("; "))
                            .forEach(name -> headings.put(name, Section.valueOf(line[0].toUpperCase(Locale.ROOT)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(headings);
    }
}
