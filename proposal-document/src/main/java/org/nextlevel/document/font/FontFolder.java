package org.nextlevel.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fonts of a folder: large ones, such as those for Chinese, Japanese and Korean, that do not ship.
 *
 * @param fonts by the names of their files, which decide whom a character is asked of first
 * @param refused why a file with the name of a font is none that can be used
 */
public record FontFolder(List<PaperFont> fonts, List<String> refused) {
    /** Scripts whose letters change with their neighbours: a font alone does not set them. */
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(
            UnicodeScript.BENGALI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.SYRIAC);

    /** No folder. */
    public static final FontFolder NONE = new FontFolder(List.of(), List.of());

    /** Reads all {@code .ttf} and {@code .otf} files of a folder and of those in it; one that is not there holds none. */
    public static FontFolder of(Path folder) {
        List<PaperFont> fonts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                PaperFont font = PaperFont.of(family(file), 400, () -> open(file));
                fonts.add(new PaperFont(font.family(), font.weight(), font.file(), settable(font.drawn())));
            } catch (IOException e) {
                refused.add("%s: %s".formatted(file.getFileName(), e.getMessage()));
            }
        }
        return new FontFolder(List.copyOf(fonts), List.copyOf(refused));
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String family(Path file) {
        return "Folder " + file.getFileName().toString().replaceAll("[^\\w-]", " ");
    }

    private static BitSet settable(BitSet drawn) {
        var some = new BitSet();
        drawn.stream()
                .filter(point -> point < 0xF0000 && !SHAPED.contains(UnicodeScript.of(point)))
                .forEach(some::set);
        return some;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*\\.(ttf|otf)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
