package org.nextlevel.framework.posting.matching;

import java.util.List;

/**
 * What a sentence is like.
 *
 * @param matches all competencies, the likeliest first; of equals the one that the document names first
 * @param unread code of the language that it is written in, when nobody here reads that; otherwise null
 */
record SentenceMatches(List<SentenceMatch> matches, String unread) {}
