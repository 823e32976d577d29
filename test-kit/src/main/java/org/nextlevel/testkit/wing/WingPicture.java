package org.nextlevel.testkit.wing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The picture of a module's wings in a Markdown file: what stands between two comments that name the module. */
record WingPicture(Path file, String module) {
    private static final String END = "<!-- end -->";

    /** A flow chart of the wings, each with the number of its types that others use, and of the arrows between them. */
    static String of(Wings wings) {
        StringBuilder picture = new StringBuilder("```mermaid\nflowchart TD\n");
        SortedSet<Arrow> arrows = wings.real();
        for (String wing : wings.names()) {
            String used = arrows.stream()
                    .filter(arrow -> arrow.from().equals(wing))
                    .map(Arrow::to)
                    .collect(Collectors.joining(" & "));
            picture.append("  %s[\"%s<br/>door: %d\"]"
                            .formatted(wing, wing, wings.door(wing).size()))
                    .append(used.isEmpty() ? "\n" : " --> " + used + "\n");
        }
        return picture.append("```\n").toString();
    }

    /**
     * What stands there now.
     *
     * @throws IllegalStateException when the file has no such block
     */
    String read() throws IOException {
        String text = Files.readString(file);
        int begin = begin(text);
        return text.substring(begin, text.indexOf(END, begin));
    }

    void write(String picture) throws IOException {
        String text = Files.readString(file);
        int begin = begin(text);
        Files.writeString(file, text.substring(0, begin) + picture + text.substring(text.indexOf(END, begin)));
    }

    private int begin(String text) {
        String mark = "<!-- wings of %s -->\n".formatted(module);
        int at = text.indexOf(mark);
        if (at < 0 || text.indexOf(END, at) < 0) {
            throw new IllegalStateException("%s has no lines '%s' and '%s' for the picture to stand between."
                    .formatted(file, mark.strip(), END));
        }
        return at + mark.length();
    }
}
