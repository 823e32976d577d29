package org.nextlevel.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The fonts beside this class, in the order in which they are asked for a character. */
final class ShippedFonts {
    /** The family of what needs no other. */
    static final String USUAL = "Noto Sans";

    private ShippedFonts() {}

    static List<PaperFont> all() {
        return Stream.of(
                        font(USUAL, 400, "NotoSans-Regular"),
                        font(USUAL, 600, "NotoSans-SemiBold"),
                        font("Noto Sans Armenian", 400, "NotoSansArmenian-Regular"),
                        font("Noto Sans Georgian", 400, "NotoSansGeorgian-Regular"),
                        font("Noto Sans Hebrew", 400, "NotoSansHebrew-Regular"),
                        font("Noto Sans Arabic", 400, "NotoSansArabic-Regular"),
                        font("Noto Sans Thai", 400, "NotoSansThai-Regular"),
                        font("Noto Sans Devanagari", 400, "NotoSansDevanagari-Regular"),
                        font("Noto Sans Math", 400, "NotoSansMath-Regular"),
                        font("Noto Emoji", 400, "NotoEmoji-Regular"),
                        font("Noto Sans Symbols", 400, "NotoSansSymbols-Regular"),
                        font("Noto Sans Symbols 2", 400, "NotoSansSymbols2-Regular"))
                .toList();
    }

    private static PaperFont font(String family, int weight, String name) {
        try {
            return PaperFont.of(family, weight, () -> open(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return ShippedFonts.class.getResourceAsStream(name + ".ttf");
    }
}
