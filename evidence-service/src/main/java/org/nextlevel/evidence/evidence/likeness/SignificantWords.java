package org.nextlevel.evidence.evidence.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.wording.PlainText;

/**
 * The words of a text that say what was done. Words that every sentence has, and numbers, say it of no piece more than of
 * another: "Took the minutes of meeting 2" is "took minutes of one meeting". They are kept as numbers, which nobody can read.
 */
public final class SignificantWords {
    /** So many tell two long texts apart. */
    private static final int MOST = 400;

    private static final Set<String> EVERYWHERE =
            Set.copyOf(Arrays.asList("""
            a an the and or but of in on at to for from by with as into over per via about
            i me my we our us he she they it its this that these those one some any
            is am are was were be been have has had do did
            then also again very really just
            ein eine einen einem einer eines der die das den dem des und oder aber von vom in im an am auf zu zum zur
            für aus bei mit als über pro ich mich mein meine meinen wir uns unser unsere er sie es dies diese dieser
            ist bin sind war waren wurde wurden habe hat hatte haben dann auch wieder sehr
            """.strip().split("\\s+")));
    // Scripts that do not part words: their signs are compared.
    private static final Pattern UNPARTED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]+");

    private SignificantWords() {}

    /** Of what is told in sentences, the summary and the narrative; each once, in the order of the numbers. */
    public static List<Integer> of(EvidenceContent content) {
        String narrative = content.narrative() == null ? "" : content.narrative();
        return of(content.summary() + "\n" + narrative);
    }

    static List<Integer> of(String text) {
        List<String> words = PlainText.tokens(text).stream()
                .flatMap(SignificantWords::parted)
                .toList();
        Set<String> significant =
                words.stream().filter(SignificantWords::isSignificant).collect(Collectors.toSet());
        return (significant.isEmpty() ? words.stream() : significant.stream())
                .map(String::hashCode)
                .distinct()
                .sorted()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> parted(String word) {
        return UNPARTED.matcher(word).matches() ? word.codePoints().mapToObj(Character::toString) : Stream.of(word);
    }

    private static boolean isSignificant(String word) {
        return Character.isLetter(word.codePointAt(0)) && !EVERYWHERE.contains(word);
    }
}
