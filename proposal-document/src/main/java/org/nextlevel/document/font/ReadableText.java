package org.nextlevel.document.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes a PDF say to screen readers, searches and whoever copies from it what was written, where it is set in private code
 * points or in the presentation forms of Arabic and Hebrew.
 */
public final class ReadableText {
    private static final int MOST_IN_A_BLOCK = 100;

    /** Hebrew is the first script that is read from the right, and what is set in clusters comes behind it. */
    private static final int FIRST_FROM_THE_RIGHT = 0x590;

    private ReadableText() {}

    /** Whether a text has characters that are set as others. */
    public static boolean isDue(String text) {
        return text.codePoints().anyMatch(point -> point >= FIRST_FROM_THE_RIGHT);
    }

    /** Rewrites what the fonts of a file are read as; the file must have been saved once, which is when they are made. */
    public static void restore(PDDocument file) throws IOException {
        Set<COSStream> seen = new LinkedHashSet<>();
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSBase font = page.getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT)
                        .getDictionaryObject(name);
                if (font instanceof COSDictionary described
                        && described.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream read
                        && seen.add(read)) {
                    restore(read);
                }
            }
        }
    }

    private static void restore(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        CMap former = new CMapParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes)));
        List<String> lines = new ArrayList<>();
        boolean changed = false;
        for (int code = 0; code <= 0xFFFF; code++) {
            String read = former.toUnicode(code, 2);
            if (read != null) {
                String written = written(read);
                changed |= !written.equals(read);
                lines.add("<%04X> <%s>".formatted(code, hex(written)));
            }
        }
        if (changed) {
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(cmap(lines).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String written(String read) {
        return read.codePoints()
                .mapToObj(point -> {
                    String cluster = Clusters.shipped().read(point);
                    if (cluster != null) {
                        return cluster;
                    }
                    String one = Character.toString(point);
                    return point >= 0xFB1D && point <= 0xFEFC ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
                })
                .collect(Collectors.joining());
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static String cmap(List<String> lines) {
        var text = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_BLOCK));
            text.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> text.append(line).append('\n'));
            text.append("endbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
