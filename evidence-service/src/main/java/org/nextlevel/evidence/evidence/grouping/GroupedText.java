package org.nextlevel.evidence.evidence.grouping;

import java.util.List;
import java.util.UUID;

/** The significant words of a piece, and its group; null for none. */
record GroupedText(UUID id, List<Integer> words, UUID group) {}
