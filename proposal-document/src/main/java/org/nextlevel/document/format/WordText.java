package org.nextlevel.document.format;

import java.lang.Character.UnicodeScript;
import java.math.BigInteger;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Text in a word processor's file: in runs of one direction each, with fonts and language for the scripts in it, which word
 * processors keep apart from those of Latin text.
 */
final class WordText {
    private static final String USUAL = "Calibri";

    /** In Chinese and Japanese text what else is in it tells which of them it is. */
    private static final Map<UnicodeScript, Setting> EAST_ASIAN = Map.of(
            UnicodeScript.HIRAGANA, new Setting("Yu Gothic", "ja-JP"),
            UnicodeScript.KATAKANA, new Setting("Yu Gothic", "ja-JP"),
            UnicodeScript.HANGUL, new Setting("Malgun Gothic", "ko-KR"));

    private static final Setting CHINESE = new Setting("Microsoft YaHei", "zh-CN");

    private static final Map<UnicodeScript, Setting> COMPLEX = Map.of(
            UnicodeScript.ARABIC, new Setting("Arial", "ar-SA"),
            UnicodeScript.HEBREW, new Setting("Arial", "he-IL"),
            UnicodeScript.THAI, new Setting("Leelawadee UI", "th-TH"),
            UnicodeScript.DEVANAGARI, new Setting("Nirmala UI", "hi-IN"));

    private final List<XWPFRun> runs = new ArrayList<>();

    private WordText() {}

    /** At the end of a paragraph, which is read from the right when its first text is. */
    static WordText in(XWPFParagraph paragraph, String text, double points) {
        String plain = plain(text);
        boolean isFirst = paragraph.getRuns().isEmpty();
        var bidi = new Bidi(plain, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (isFirst && !bidi.baseIsLeftToRight()) {
            properties(paragraph).addNewBidi();
        }
        var written = new WordText();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            written.add(
                    paragraph,
                    plain.substring(bidi.getRunStart(i), bidi.getRunLimit(i)),
                    points,
                    bidi.getRunLevel(i) % 2 == 1);
        }
        return written;
    }

    private void add(XWPFParagraph paragraph, String text, double points, boolean isFromTheRight) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(USUAL);
        run.setFontSize(points);
        CTRPr properties = run.getCTR().getRPr();
        properties.addNewSzCs().setVal(BigInteger.valueOf(Math.round(points * 2)));
        if (isFromTheRight) {
            properties.addNewRtl();
        }
        setScripts(properties, scripts(text));
        runs.add(run);
    }

    private static void setScripts(CTRPr properties, Set<UnicodeScript> scripts) {
        CTFonts fonts = properties.getRFontsArray(0);
        Setting eastAsian = scripts.stream()
                .map(EAST_ASIAN::get)
                .filter(one -> one != null)
                .findFirst()
                .orElse(scripts.contains(UnicodeScript.HAN) ? CHINESE : null);
        Setting complex = scripts.stream()
                .map(COMPLEX::get)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        if (eastAsian == null && complex == null) {
            return;
        }
        CTLanguage language = properties.addNewLang();
        if (eastAsian != null) {
            fonts.setEastAsia(eastAsian.font());
            language.setEastAsia(eastAsian.language());
        }
        if (complex != null) {
            fonts.setCs(complex.font());
            language.setBidi(complex.language());
        }
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
    }

    WordText color(String color) {
        runs.forEach(run -> run.setColor(color));
        return this;
    }

    WordText bold() {
        runs.forEach(run -> {
            run.setBold(true);
            run.getCTR().getRPr().addNewBCs();
        });
        return this;
    }

    void superscript() {
        runs.forEach(run -> run.setVerticalAlignment("superscript"));
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    /** On one line of characters that documents can hold. */
    static String plain(String text) {
        return text.codePoints()
                .map(point -> point < ' ' || (point >= 0x7F && point < 0xA0) ? ' ' : point)
                .filter(point -> point < Character.MIN_SURROGATE
                        || (point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private record Setting(String font, String language) {}
}
