package org.nextlevel.document.font;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fonts that pages are set in. For each character the first one that draws it; what none of them draws must not be
 * printed, and {@link #missing} names it.
 */
public final class PaperFonts {
    private static final PaperFonts SHIPPED = new PaperFonts(ShippedFonts.all());
    private static final Set<Integer> PARTS_OF_EMOJI = Set.of(0x200D, 0x20E3);

    private final List<PaperFont> fonts;

    private PaperFonts(List<PaperFont> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /** Those that ship: European scripts, Arabic, Hebrew, Thai, Devanagari, symbols and emoji. */
    public static PaperFonts shipped() {
        return SHIPPED;
    }

    /** With those of a folder behind the shipped ones; a folder that is not there holds none. */
    public static PaperFonts with(FontFolder folder) {
        List<PaperFont> all = new ArrayList<>(SHIPPED.fonts);
        all.addAll(folder.fonts());
        return new PaperFonts(all);
    }

    /** Those that a text needs, all weights of each, in the order in which they are asked for a character. */
    public List<PaperFont> needed(String text) {
        Set<String> families = new LinkedHashSet<>(List.of(ShippedFonts.USUAL));
        PaperText.of(text)
                .codePoints()
                .filter(point -> !fonts.getFirst().draws(point))
                .forEach(point -> fonts.stream()
                        .filter(font -> font.draws(point))
                        .findFirst()
                        .ifPresent(font -> families.add(font.family())));
        return fonts.stream().filter(font -> families.contains(font.family())).toList();
    }

    /** The characters of a text that no font draws, each once, as they are written; empty for none. */
    public List<String> missing(String text) {
        return PaperText.CLUSTER
                .matcher(PaperText.composed(text))
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(cluster -> !draw(PaperText.withoutSelectors(cluster)))
                .toList();
    }

    /** The families of fonts as style sheets list them. */
    public static String families(List<PaperFont> fonts) {
        return fonts.stream().map(font -> "'" + font.family() + "'").distinct().collect(Collectors.joining(", "));
    }

    private boolean draw(String cluster) {
        OptionalInt whole = Clusters.shipped().find(cluster);
        return whole.isPresent()
                ? isDrawn(whole.getAsInt())
                : !isBrokenEmoji(cluster) && points(cluster).allMatch(this::isDrawn);
    }

    private static Stream<Integer> points(String cluster) {
        return PaperText.drawn(cluster).codePoints().boxed();
    }

    private boolean isDrawn(int point) {
        return point == ' ' || fonts.stream().anyMatch(font -> font.draws(point));
    }

    /** One of several signs that no font has as a whole: its parts beside each other say something else. */
    private static boolean isBrokenEmoji(String cluster) {
        return cluster.codePointCount(0, cluster.length()) > 1
                && (cluster.codePoints().anyMatch(PARTS_OF_EMOJI::contains)
                                && cluster.codePoints().anyMatch(point -> Character.isEmoji(point))
                        || cluster.codePoints().anyMatch(Character::isEmojiModifier)
                        || cluster.codePoints().anyMatch(point -> point >= 0x1F1E6 && point <= 0x1F1FF));
    }
}
