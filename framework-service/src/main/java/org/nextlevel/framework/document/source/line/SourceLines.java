package org.nextlevel.framework.document.source.line;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the places of a source stand in its text. Asked for what is wrong alone: most texts are not. */
public interface SourceLines {
    /** Of a source whose lines would say nothing. */
    SourceLines NONE = pointers -> Map.of();

    /**
     * The lines of these places, from 1; of a place that is missing, the line of what it is missing in. A place without a line
     * is left out.
     *
     * @param pointers JSON pointers, with or without {@code #}
     */
    Map<String, Integer> of(Set<String> pointers);

    /** Of a source whose lines are known: JSON pointer without {@code #} → line. */
    static SourceLines known(Map<String, Integer> lines) {
        return pointers -> pointers.stream()
                .filter(pointer -> nearest(pointer, lines) != null)
                .collect(Collectors.toMap(pointer -> pointer, pointer -> nearest(pointer, lines)));
    }

    private static Integer nearest(String pointer, Map<String, Integer> lines) {
        return Stream.iterate(
                        pointer.startsWith("#") ? pointer.substring(1) : pointer,
                        place -> !place.isEmpty(),
                        place -> place.substring(0, Math.max(0, place.lastIndexOf('/'))))
                .map(lines::get)
                .filter(line -> line != null)
                .findFirst()
                .orElse(null);
    }
}
