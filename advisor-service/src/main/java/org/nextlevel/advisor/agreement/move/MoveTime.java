package org.nextlevel.advisor.agreement.move;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is done.
 *
 * @param day the day of it
 * @param weeks until a question without an answer is reminded of
 */
public record MoveTime(Instant at, LocalDate day, int weeks) {}
