package org.nextlevel.evidence.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;

/**
 * How a table is written.
 *
 * @param separator between its cells
 * @param isSaid whether the file itself, or the request, says the separator
 * @param firstLine on which the header stands: 2 after a line such as {@code sep=;}
 */
record TableShape(Charset charset, char separator, boolean isSaid, int firstLine) {
    private static final int LONGEST_HEADER = 100_000;
    private static final String SAYS = "sep=";
    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

    /** @param named as the request says it; null where it does not */
    static TableShape of(Path path, Charset charset, String named) {
        try (BufferedReader text = new BufferedReader(FileEncoding.reader(path, charset))) {
            String first = line(text);
            boolean says = first.toLowerCase(Locale.ROOT).startsWith(SAYS) && first.length() == SAYS.length() + 1;
            int header = says ? 2 : 1;
            if (named != null) {
                return new TableShape(charset, separator(named), true, header);
            }
            return says
                    ? new TableShape(charset, first.charAt(SAYS.length()), true, header)
                    : new TableShape(charset, guess(first), false, header);
        } catch (CharacterCodingException _) {
            throw unreadable(charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Malformed unreadable(Charset charset) {
        return new Malformed(List.of(Violation.of(
                "encoding", "the file is not written in %s; say in which encoding it is.", charset.name())));
    }

    /** The text from the header on. */
    Reader open(Path path) throws IOException {
        BufferedReader text = new BufferedReader(FileEncoding.reader(path, charset));
        for (int line = 1; line < firstLine; line++) {
            line(text);
        }
        return new CellGuard(text, separator, firstLine);
    }

    private static String line(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = text.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                line.append((char) next);
            }
            if (line.length() > LONGEST_HEADER) {
                throw new Malformed("The header is longer than %d characters.", LONGEST_HEADER);
            }
            next = text.read();
        }
        return line.toString();
    }

    private static char separator(String named) {
        Character known = NAMES.get(named);
        if (known == null && named.length() != 1) {
            throw new Malformed(
                    List.of(Violation.of("separator", "is one character, or one of comma, semicolon, tab and pipe.")));
        }
        return known == null ? named.charAt(0) : known;
    }

    /** The one that the header has most of, outside quotes. */
    private static char guess(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char one : new char[] {',', ';', '\t', '|'}) {
            long count = bare.chars().filter(c -> c == one).count();
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }
}
