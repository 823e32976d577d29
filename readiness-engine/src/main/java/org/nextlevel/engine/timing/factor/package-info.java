/**
 * What makes a time better or worse for asking (M5.1, M5.2), each with its window of days: what somebody states, the time
 * in the position, and a recent win. No input or output, no clock.
 *
 * <p><b>A recent win</b> is evidence of the last three months that somebody else confirmed and nobody disputes, and that has a
 * measured result or is called a major win by a manager above who confirms it. <b>A recent mistake</b> is stated, never derived: that somebody disagreed
 * with a piece of evidence says that it shows too little, not that anything went wrong, and whoever logs much must not
 * look worse for it.
 */
package org.nextlevel.engine.timing.factor;
