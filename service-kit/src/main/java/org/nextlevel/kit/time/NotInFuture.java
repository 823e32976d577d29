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
 * A {@code LocalDate} that has come: at the latest the day after today in UTC, since where the caller lives tomorrow may
 * have begun. Null is valid. As a constraint it is told together with whatever else is wrong with a request.
 */
@Documented
@Constraint(validatedBy = NotInFuture.Today.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface NotInFuture {
    /** What the violation says. */
    String message() default "is in the future";

    /** As Bean Validation asks for; unused. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks for; unused. */
    Class<? extends Payload>[] payload() default {};

    /** Whether a date has come by the clock of the service. */
    final class Today implements ConstraintValidator<NotInFuture, LocalDate> {
        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            // Of what no company could mean, CalendarDate speaks.
            return date == null
                    || !CalendarDate.Bounds.holds(date)
                    || !date.isAfter(
                            LocalDate.now(context.getClockProvider().getClock()).plusDays(1));
        }
    }
}
