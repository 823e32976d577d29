package org.nextlevel.testkit.sentence;

/**
 * A sentence that is said somewhere.
 *
 * @param place where it stands in the source
 * @param text null when it is computed; what computes it says it elsewhere, unless it {@link #isComposed}
 * @param isComposed whether texts and values are joined to it, so that nobody can translate it any more
 */
record SaidText(String place, String text, boolean isComposed) {}
