package org.nextlevel.document.font;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of one weight.
 *
 * @param family as style sheets name it
 * @param weight 400 for the usual one
 * @param file gives its bytes anew each time
 * @param drawn the code points that it draws
 */
public record PaperFont(String family, int weight, FSSupplier<InputStream> file, BitSet drawn) {
    private static final int FIRST = ' ';
    private static final int LAST_OF_CHARACTERS = 0x3FFFF;
    private static final int FIRST_PRIVATE = 0xF0000;
    private static final int LAST_PRIVATE = 0xFFFFF;

    /** Throws an IOException when it is none, or draws by other outlines than TrueType ones, which no page can hold. */
    static PaperFont of(String family, int weight, FSSupplier<InputStream> file) throws IOException {
        try (InputStream bytes = file.supply();
                TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes))) {
            if (font.getGlyph() == null) {
                throw new IOException("It has no TrueType outlines");
            }
            var drawn = new BitSet();
            var characters = font.getUnicodeCmapLookup();
            for (int point = FIRST; point <= LAST_PRIVATE; point++) {
                if (point == LAST_OF_CHARACTERS) {
                    point = FIRST_PRIVATE;
                }
                if (characters.getGlyphId(point) > 0) {
                    drawn.set(point);
                }
            }
            return new PaperFont(family, weight, file, drawn);
        }
    }

    /** Whether it draws a character. */
    boolean draws(int point) {
        return drawn.get(point);
    }

    /** Offers it to a page; it is read when the page needs it. */
    public void offerTo(PdfRendererBuilder page) {
        page.useFont(file, family, weight, FontStyle.NORMAL, true);
    }
}
