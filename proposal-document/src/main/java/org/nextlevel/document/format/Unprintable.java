package org.nextlevel.document.format;

import java.util.List;

/** A proposal with characters that no font draws: a page would show boxes in their place. */
public final class Unprintable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> characters;

    Unprintable(List<String> characters) {
        super("No font draws " + String.join(" ", characters));
        this.characters = List.copyOf(characters);
    }

    /** What is not drawn, each once; never empty. */
    public List<String> characters() {
        return characters;
    }
}
