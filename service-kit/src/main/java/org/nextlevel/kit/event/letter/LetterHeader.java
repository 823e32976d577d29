package org.nextlevel.kit.event.letter;

import org.jspecify.annotations.Nullable;

/** A header of a record, read as text. */
public record LetterHeader(String name, @Nullable String value) {}
