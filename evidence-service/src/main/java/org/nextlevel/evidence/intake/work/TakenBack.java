package org.nextlevel.evidence.intake.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Ends a transaction of which nothing is to stay. */
final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenBack() {
        // No stack trace: it is no mistake.
        super(null, null, false, false);
    }

    /** What some work comes to that is taken back, in a transaction of its own. */
    static <T> List<T> after(int seconds, Supplier<List<T>> work) {
        List<T> result = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().timeout(seconds).run(() -> {
                result.addAll(work.get());
                throw new TakenBack();
            });
        } catch (TakenBack _) {
            // As it was meant.
        }
        return result;
    }
}
