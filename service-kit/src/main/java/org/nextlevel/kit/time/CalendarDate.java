package org.nextlevel.kit.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * A {@code LocalDate} that a company could mean: from 1900-01-01 to 2200-12-31, both included. Null is valid. Java's
 * dates reach far beyond what a database keeps and what an answer can be computed with.
 */
@Documented
@Constraint(validatedBy = CalendarDate.Bounds.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface CalendarDate {
    /** The first day that is valid. */
    LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that is valid. */
    LocalDate LAST = LocalDate.of(2200, 12, 31);

    /** What the violation says. */
    String message() default "must be a date from 1900-01-01 to 2200-12-31";

    /** As Bean Validation asks for; unused. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks for; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Whether a date lies between the two. */
    final class Bounds implements ConstraintValidator<CalendarDate, LocalDate> {
        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            return date == null || holds(date);
        }

        /** Whether a date, not null, lies between the two. */
        public static boolean holds(LocalDate date) {
            return !date.isBefore(FIRST) && !date.isAfter(LAST);
        }
    }
}
