package org.nextlevel.advisor.agreement.move;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a move of an agreement is made.
 *
 * @param day the day of {@code at}
 * @param weeks until a question without an answer is reminded of
 */
public record MoveTime(Instant at, LocalDate day, int weeks) {}
