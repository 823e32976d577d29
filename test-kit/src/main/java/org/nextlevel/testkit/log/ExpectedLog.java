package org.nextlevel.testkit.log;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A warning or an error that a test brings about. The test, or one of the class's tests when it stands on the class,
 * fails without it; and it is not printed, so that a green run prints none.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ExpectedLogs.class)
@ExtendWith(ExpectedLogExtension.class)
@Inherited
public @interface ExpectedLog {
    /** The name of the logger, which is the name of the class that logs. */
    String logger();

    /** A part of the message, with its parameters filled in, or of the exception that it is about. */
    String says();
}
