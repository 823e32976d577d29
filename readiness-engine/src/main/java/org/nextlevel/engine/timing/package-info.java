/**
 * Whether now is a good time to ask (M5). No input or output, no clock.
 *
 * <p>Everything known is a factor with a window of days: what somebody stated, what follows from the time in the
 * position, and a recent win. On any day:
 *
 * <ol>
 *   <li>Wait when a factor in force blocks: its kind does, and it is certain.
 *   <li>Else prepare when anything bad in force counts, whatever speaks for asking.
 *   <li>Else ask now when the weights of the good ones reach {@code ASK_FROM}; else prepare.
 *       Of one kind only the surest counts, so that two people who say the same do not make it twice as true.
 * </ol>
 *
 * <p><b>Confidence.</b> HIGH counts in full and blocks where its kind does; MEDIUM counts in full, blocks nothing and so
 * means to prepare where its kind would block; LOW is
 * shown and counts nothing.
 *
 * <p><b>Earliest better date.</b> Found by asking the same question on each day on which a known window begins or has
 * ended: between those days nothing changes.
 */
package org.nextlevel.engine.timing;
